import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/calculators/shared/view.ts';
import { renderPicture, renderPictures } from '../../src/charts/picture.ts';
import { costBars, costSweep, servedCurves, stockSteps } from './sample-views.ts';
import { touching, wordsOf } from './words.ts';

const views: Readonly<Record<string, View>> = { costBars, servedCurves, costSweep, stockSteps };
const all = Object.entries(views).flatMap(([name, view]) =>
  [640, 340, 288].map((width) => [name, width, view] as const),
);

function labelsOf(view: View): readonly { readonly label: string }[] {
  if (view.kind === 'bars') return view.bars;
  if (view.kind === 'lines') return view.series;
  return view.kind === 'map' ? view.contenders : view.paths;
}

describe.each(all)('The picture of %s at %d pixels', (_, width, view) => {
  const svg = renderPicture(view, { width });

  test('is an SVG that another program can read', async () => {
    const { format, width: read } = await sharp(Buffer.from(svg)).metadata();
    expect([format, read]).toEqual(['svg', width]);
  });

  test('holds no number that is none, no script and no style attribute', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|style=|<style/);
  });

  test('takes its colors and letters from the tokens alone', () => {
    expect(svg).toContain('font-family="var(--font-sans)"');
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}"|rgba?\(/i);
  });

  test('is at most 10 kB', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(10_000);
  });

  test('names every series or bar', () => {
    const text = wordsOf(svg)
      .map((word) => word.text)
      .join(' ');
    const labels = labelsOf(view);
    for (const { label } of labels) expect(text).toContain(label);
  });

  test('cuts no text off', () => {
    for (const { text, left, right } of wordsOf(svg)) {
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(right, text).toBeLessThanOrEqual(width + 1);
    }
  });

  test('lets no two texts touch', () => {
    expect(touching(wordsOf(svg))).toEqual([]);
  });
});

test('A picture says what it shows to those who do not see it, and nothing a label holds can break it', () => {
  const svg = renderPicture({ ...costBars, title: 'A < B & "C"' }, { width: 640 });
  expect(svg).toContain(`role="img" aria-label="A &lt; B &amp; &quot;C&quot;. ${costBars.description}"`);
});

test('The wide and the narrow picture share no id', () => {
  const ids = [...renderPictures(costSweep).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

const width = fc.integer({ min: 288, max: 900 });

test('Texts keep apart whatever the bars hold', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 500, noNaN: true }));
  const values = fc.array(amount, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.tuple(values, values, values), width, (three, pixels) => {
      const bars = costBars.bars.map((bar, index) => ({ ...bar, values: three[index] ?? [] }));
      const totals = bars.map((bar) => bar.values.reduce((sum, value) => sum + value, 0));
      const view = { ...costBars, bars, x: { ...costBars.x, max: Math.max(...totals) } };
      const words = wordsOf(renderPicture(view, { width: pixels }));
      expect(touching(words)).toEqual([]);
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(pixels + 1);
    }),
  );
});

test('Texts keep apart wherever lines end and cross', () => {
  const place = fc.double({ min: 0.02, max: 3.9, noNaN: true });
  const height = fc.double({ min: 5, max: 250, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(place, place, place),
      fc.tuple(height, height, height),
      width,
      (places, ends, pixels) => {
        const [now, one, two] = places;
        const series = costSweep.series.map((line, index) => ({
          ...line,
          points: [
            [0, 40],
            [4, ends[index] ?? 0],
          ] as const,
        }));
        const label = (x: number): string => `${Math.round(100 * x)} %`;
        const marks = [
          { kind: 'rule', x: now, label: `now ${label(now)}` },
          { kind: 'crossover', x: one, y: 40 + one * 10, label: label(one) },
          { kind: 'crossover', x: two, y: 40 + two * 40, label: `${label(two)}: make to order takes over` },
        ] as const;
        const words = wordsOf(renderPicture({ ...costSweep, series, marks }, { width: pixels }));
        expect(touching(words)).toEqual([]);
      },
    ),
  );
});

describe('A view with gaps', () => {
  const clean = (view: View): void => {
    for (const pixels of [640, 340])
      expect(renderPicture(view, { width: pixels })).not.toMatch(/NaN|Infinity|undefined/);
  };

  test('is drawn without the points that are no numbers', () => {
    const series = costSweep.series.map((line) => ({
      ...line,
      points: line.points.map(([x, y], index) => [x, index % 7 === 0 ? NaN : y] as const),
    }));
    clean({ ...costSweep, series, marks: [{ kind: 'rule', x: Infinity, label: 'now' }] });
    clean({ ...costSweep, series: series.map((line) => ({ ...line, points: [] })) });
    clean({ ...costSweep, series: [] });
  });

  test('is drawn without the amounts that are no numbers', () => {
    clean({ ...costBars, bars: costBars.bars.map((bar) => ({ ...bar, values: [NaN, 1, 2, Infinity, 3] })) });
    clean({ ...costBars, bars: [] });
  });

  test('is drawn where all amounts are nothing, or less', () => {
    const bars = (values: readonly number[]): typeof costBars.bars =>
      costBars.bars.map((bar) => ({ ...bar, values }));
    clean({ ...costBars, x: { ...costBars.x, max: 0 }, bars: bars([0, 0, 0, 0, 0]) });
    clean({ ...costBars, x: { ...costBars.x, min: -12, max: 30 }, bars: bars([20, -5, 10, -7, 0]) });
  });
});
