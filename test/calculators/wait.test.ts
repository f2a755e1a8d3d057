import { describe, expect, it } from 'vitest';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { plainText, type LinesView, type View } from '../../src/calculators/shared/view.ts';
import { wait } from '../../src/calculators/wait/definition.ts';
import { lineDrawing } from '../../src/calculators/wait/line-drawing.ts';
import { readoutAt } from '../../src/charts/describe.ts';
import type { WaitValues } from '../../src/calculators/wait/scenario.ts';

const format = createFormat('en-US', 'USD');
const defaults = defaultValues(wait);
const at = (values: Partial<WaitValues>): WaitValues => ({ ...defaults, ...values });

function lines(view: View): LinesView {
  if (view.kind !== 'lines') throw new Error('Lines were expected.');
  return view;
}

function say(values: Partial<WaitValues>): string {
  return plainText(wait.describe(at(values), wait.compute(at(values)), format));
}

function notesAt(values: Partial<WaitValues>): string {
  const notes = wait.notes(at(values), wait.compute(at(values)), format);
  return notes.map(({ message }) => message).join(' ');
}

describe('the sentence', () => {
  it('gives the wait, what a little more load does to it, and what calm would', () => {
    // ρ/(1 − ρ)·τ: 0.85/0.15·0.7 days = 4, 0.9/0.1·0.7 = 6.3; a quarter of 4 is 1.
    expect(say({})).toBe(
      'Orders wait 4 days on average before work on them begins, 5.7 times as long as the work itself. At 90% utilization it would be 6.3 days; half the variability would make it 1 day.',
    );
  });

  it('says by how much a week an overfull shop’s line grows', () => {
    expect(say({ load: 1.1 })).toContain(
      '11 a week arrive and 10 can be finished. The line grows by 1 order a week',
    );
  });

  it('counts short waits in hours', () => {
    // C(12, 10.2) = 0.493, times 0.1/(12 · 0.15) weeks: 0.0274 weeks or 4.6 hours.
    expect(say({ servers: 12 })).toContain('Orders wait 4.6 hours on average');
  });

  it('says “about” where the formula is an approximation', () => {
    expect(say({ servers: 4, processCv: 0.5 })).toMatch(/^Orders wait about /);
  });
});

describe('the notes', () => {
  it.each([
    [{ servers: 4, processCv: 0.5 }, 'Allen–Cunneen approximation'],
    [{ processCv: 0.5 }, 'The mean wait is exact whatever the law'],
    [{ arrivalCv: 0.5 }, 'Exact if the times between orders follow a gamma law'],
    [{ load: 1.1 }, 'orders would stand in line after a year'],
    [{ load: 1 }, 'At exactly 100%'],
  ])('at %o say “%s”', (values, words) => {
    expect(notesAt(values)).toContain(words);
  });

  it.each([{}, { processCv: 0 }, { servers: 7 }, { arrivalCv: 0 }])(
    'are silent where all is exact: %o',
    (values) => {
      expect(notesAt(values)).toBe('');
    },
  );
});

describe('the hockey stick', () => {
  it('passes through the reader’s point', () => {
    const values = at({ load: 0.9, processCv: 0.4 });
    const result = wait.compute(values);
    const view = lines(wait.views.stick.build(values, result, format));
    const point = view.marks.find(({ kind }) => kind === 'crossover');
    const [exact] = view.series;
    const after = exact?.points.findIndex(([load]) => load > 0.9) ?? 0;
    const [before, next] = [exact?.points[after - 1]?.[1] ?? NaN, exact?.points[after]?.[1] ?? NaN];
    expect(point).toMatchObject({ x: 0.9, y: result.steady?.meanWait });
    expect(result.steady?.meanWait).toBeGreaterThan(before);
    expect(result.steady?.meanWait).toBeLessThan(next);
  });

  it.each([
    [{}, 0, 'Exact, and VUT 0'],
    [{}, 0.999, 'a longer wait than the lines show'],
    [{}, 1, 'no steady state: the line grows without end'],
    [{ load: 1.1 }, 1.15, 'no steady state: the line grows without end'],
    // Clockwork keeps pace up to the very last order.
    [{ arrivalCv: 0, processCv: 0 }, 1, 'No wait 0'],
    [{ arrivalCv: 0, processCv: 0 }, 1.01, 'no steady state: the line grows without end'],
  ])('has words for every utilization: %o at %d', (values, load, said) => {
    const view = wait.views.stick.build(at(values), wait.compute(at(values)), format);
    const [first] = readoutAt(view, load)?.values ?? [];
    expect(`${first?.label} ${first?.text}`.trim()).toBe(said);
  });

  it('shows the VUT line beside the exact one only where they differ', () => {
    const labels = (values: Partial<WaitValues>): readonly string[] =>
      lines(wait.views.stick.build(at(values), wait.compute(at(values)), format)).series.map(
        ({ label }) => label,
      );
    expect(labels({})).toEqual(['Exact, and VUT', 'Half the variability']);
    expect(labels({ arrivalCv: 0 })).toEqual(['Exact', 'VUT', 'Half the variability']);
    expect(labels({ arrivalCv: 0, processCv: 0 })).toEqual(['No wait']);
  });
});

describe('the distribution', () => {
  it('starts at the share that does not wait and never falls', () => {
    for (const values of [at({}), at({ processCv: 0 }), at({ servers: 5, arrivalCv: 2 })]) {
      const view = lines(wait.views.waits.build(values, wait.compute(values), format));
      const atOnce = 1 - (wait.compute(values).steady?.probabilityOfWait ?? NaN);
      expect(view.series[0]?.points[0]?.[1]).toBeCloseTo(atOnce, 9);
      for (const { points } of view.series)
        points
          .slice(1)
          .forEach(([, y], index) => expect(y).toBeGreaterThanOrEqual((points[index]?.[1] ?? 0) - 1e-8));
    }
  });

  it('gives way to the growing line where there is no steady state', () => {
    const values = at({ load: 1.2 });
    const view = lines(wait.views.waits.build(values, wait.compute(values), format));
    expect(view.name).toBe('How the line grows');
    // 12 arrive, 10 are finished: 104 more after a year, by the surplus alone.
    expect(view.series[1]?.points.at(-1)?.[1]).toBeCloseTo(104, 9);
  });
});

describe('the drawing of Little’s law', () => {
  it('has the area that its sums say', () => {
    const drawing = lineDrawing(at({}), wait.compute(at({})), format);
    expect(drawing.title).toContain('8.5 orders a week, 4.7 days each, make 5.67 orders');
    expect(drawing.lineSum).toBe('In line: 8.5 a week × 0.567 weeks = 4.82 orders');
    expect(drawing.waiting).toBe(5);
    expect(drawing.line / drawing.work).toBeCloseTo(0.85 / 0.15, 9);
    expect(drawing.line + drawing.work).toBeLessThanOrEqual(1);
  });

  it('is open to the right where the line has no end', () => {
    const drawing = lineDrawing(at({ load: 1.1 }), wait.compute(at({ load: 1.1 })), format);
    expect(drawing).toMatchObject({ endless: true, moreWaiting: true });
    expect(drawing.rate).toBeGreaterThan(drawing.capacity);
  });
});
