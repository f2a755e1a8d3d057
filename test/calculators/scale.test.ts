import { describe, expect, it } from 'vitest';
import { scale } from '../../src/calculators/scale/definition.ts';
import type { ScaleValues } from '../../src/calculators/scale/scenario.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { plainText, type LinesView, type View } from '../../src/calculators/shared/view.ts';

const format = createFormat('en-US', 'USD');
const defaults = defaultValues(scale);
const at = (values: Partial<ScaleValues>): ScaleValues => ({ ...defaults, ...values });

function lines(view: View): LinesView {
  if (view.kind !== 'lines') throw new Error('Lines were expected.');
  return view;
}

function draw(id: keyof typeof scale.views, values: Partial<ScaleValues>): LinesView {
  return lines(scale.views[id].build(at(values), scale.compute(at(values)), format));
}

describe('the sentence', () => {
  it('compares the run with the best, the versions with one, the standard with one-offs', () => {
    const sentence = plainText(scale.describe(defaults, scale.compute(defaults), format));
    expect(sentence).toBe(
      'Runs of 35 units cost 26% more in set-ups and stock than the best run, 17 units. Even in best runs, 24 versions cost $47.66 a unit more than one. A standard version beats one-offs to order if it sells 1.1 a week, as these do.',
    );
  });
});

describe('the notes', () => {
  const notesAt = (values: Partial<ScaleValues>): string =>
    scale
      .notes(at(values), scale.compute(at(values)), format)
      .map(({ message }) => message)
      .join(' ');

  it.each([
    [{ setupCost: 0.01 }, 'the best run is a single unit'],
    [{ holdingRate: 0 }, 'cut off at 10 years’ sales'],
    [{ runLength: 5000 }, 'more than a version sells in its whole life'],
  ])('at %o say “%s”', (values, words) => {
    expect(notesAt(values)).toContain(words);
  });

  it('are silent at the defaults', () => {
    expect(notesAt({})).toBe('');
  });
});

describe('the run picture', () => {
  it('adds set-ups and stock to their sum, which is least at the mark', () => {
    const { series, marks } = draw('run', {});
    const [sum, setup, holding] = series.map(({ points }) => points.map(([, y]) => y));
    sum?.forEach((value, index) =>
      expect(value).toBeCloseTo((setup?.[index] ?? NaN) + (holding?.[index] ?? NaN), 9),
    );
    const best = marks.find((mark) => mark.kind === 'crossover');
    expect(best?.y).toBeLessThanOrEqual(Math.min(...(sum ?? [])));
  });

  it('shows the reader’s run and the best one, however far apart', () => {
    for (const runLength of [1, 1_000_000]) {
      const { x, marks } = draw('run', { runLength });
      for (const { x: place } of marks) {
        expect(place).toBeGreaterThanOrEqual(x.min);
        expect(place).toBeLessThanOrEqual(x.max);
      }
    }
  });
});

describe('the flat bottom', () => {
  it('is a quarter dearer at half and at twice the best run', () => {
    const extras = draw('flat', {}).marks.flatMap((mark) => (mark.kind === 'crossover' ? [mark.y] : []));
    expect(extras).toHaveLength(2);
    for (const extra of extras) expect(extra).toBeCloseTo(0.25, 9);
  });

  it('does not show runs of less than one unit', () => {
    const { series } = draw('flat', { setupCost: 0.01 });
    expect(series[0]?.points[0]?.[0]).toBe(1);
  });
});

describe('the price of versions', () => {
  it('grows like the square root of the versions where nothing else does', () => {
    const { series } = draw('variants', { scaleSaving: 0, utilization: 0.05 });
    const runs = series.find(({ id }) => id === 'runs')?.points ?? [];
    const one = runs[0]?.[1] ?? NaN;
    expect(runs.length).toBeGreaterThan(20);
    // Exactly so but for the share 0.05/V of the machine that one version takes.
    for (const [versions, cost] of runs)
      expect(cost / one).toBeCloseTo(Math.sqrt((versions * (1 - 0.05 / versions)) / 0.95), 9);
  });
});

describe('the break-even picture', () => {
  it('crosses where it says', () => {
    const { marks, series } = draw('standard', {});
    const crossing = marks.find((mark) => mark.kind === 'crossover');
    const standard = series[0]?.points ?? [];
    const after = standard.findIndex(([sold]) => sold > (crossing?.x ?? Infinity));
    expect(standard[after]?.[1]).toBeLessThan(800);
    expect(standard[after - 1]?.[1]).toBeGreaterThan(800);
    expect(crossing?.y).toBe(800);
  });

  it('says so where a standard never pays', () => {
    const never = {
      toolingCost: 10_000_000,
      scaleSaving: 0,
      setupCost: 0.01,
      productLifeYears: 0.1,
      unitCost: 0.01,
    };
    expect(draw('standard', never).title).toBe('No volume makes a standard version cheaper than one-offs');
  });
});
