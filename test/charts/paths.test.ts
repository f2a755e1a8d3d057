import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PathsView } from '../../src/calculators/shared/view.ts';
import { csvOf } from '../../src/charts/csv.ts';
import { readoutAt } from '../../src/charts/describe.ts';
import { finiteView } from '../../src/charts/finite.ts';
import { stepAfter, stepUnder } from '../../src/charts/path-reading.ts';
import { renderPicture } from '../../src/charts/picture.ts';
import { tableOf } from '../../src/charts/table.ts';
import { share } from './sample-views.ts';
import { touching, wordsOf } from './words.ts';

const axis = { ...share, fixed: true, min: 0, max: 10, format: (value: number) => value.toFixed(1) };
const step = (x: number, y: number, dominated = false): PathsView['paths'][number]['points'][number] => ({
  x,
  y,
  readings: [x + y],
  dominated,
});

/** A curve that runs from right to left, and a single place to its right. */
const paths: PathsView = {
  kind: 'paths',
  name: 'Cost against wait',
  title: 'Waiting costs',
  subtitle: 'Cost against wait',
  description: 'A curve and a place.',
  x: { ...axis, label: 'wait', unit: 'weeks' },
  y: { ...axis, label: 'cost', unit: 'currency' },
  paths: [
    {
      id: 'mts',
      label: 'Make to stock',
      tone: 'makeToStock',
      points: [step(8, 6, true), step(4, 3), step(2, 4), step(1, 8)],
    },
    { id: 'mto', label: 'Make to order', tone: 'makeToOrder', points: [step(9, 7, true)] },
  ],
  readings: [{ label: 'Sum', unit: 'units', format: (value) => value.toFixed(0) }],
  best: { path: 0, point: 1, label: 'least cost' },
  marks: [
    { kind: 'limit', x: 5, label: 'promise: 5' },
    { kind: 'link', points: [[4, 3], [9, 7]], label: 'alike' },
  ],
}; // prettier-ignore

describe('A picture of paths', () => {
  test.each([640, 340])('is a small readable SVG in token colors at %d pixels', async (width) => {
    const svg = renderPicture(paths, { width });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|style=|#[0-9a-f]{3,8}"/);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(10_000);
    expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(width);
    const words = wordsOf(svg);
    const text = words.map((word) => word.text).join(' ');
    for (const wanted of ['Make to stock', 'Make to order', 'least cost', 'promise: 5', 'alike'])
      expect(text).toContain(wanted);
    expect(touching(words)).toEqual([]);
  });

  test('leaves out steps that are no numbers', () => {
    const broken = {
      ...paths,
      paths: paths.paths.map((path) => ({ ...path, points: [step(NaN, 1), ...path.points] })),
    };
    expect(finiteView(broken).paths.map(({ points }) => points.length)).toEqual([4, 1]);
  });
});

describe('Reading paths', () => {
  test('finds the step nearest to the pointer on the screen', () => {
    const area = { left: 0, right: 100, top: 0, bottom: 100 };
    const frame = { key: '', x: { min: 0, max: 10 }, y: { min: 0, max: 10 } };
    expect(stepUnder(paths, { area, frame }, 41, 69)).toBe(1);
    expect(stepUnder(paths, { area, frame }, 99, 20)).toBe(4);
  });

  test('starts at the least-cost step; right goes where waits are longer, whichever way the path was written', () => {
    expect(stepAfter(paths, undefined, 'ArrowRight')).toBe(1);
    expect(stepAfter(paths, 1, 'ArrowRight')).toBe(0);
    expect(stepAfter(paths, 1, 'ArrowLeft')).toBe(2);
    expect(stepAfter(paths, 3, 'ArrowLeft')).toBe(3);
    expect([stepAfter(paths, 1, 'Home'), stepAfter(paths, 1, 'End')]).toEqual([3, 0]);
    expect(stepAfter(paths, 1, 'x')).toBeUndefined();
  });

  test('changes to the other path at the nearest place, and back', () => {
    expect(stepAfter(paths, 1, 'ArrowDown')).toBe(4);
    expect(stepAfter(paths, 4, 'ArrowUp')).toBe(0);
  });

  test('says the plan, its readings, wait and cost, and whether another beats it', () => {
    const readout = readoutAt(paths, 0);
    expect(readout?.place).toBe('Make to stock, beaten by another plan');
    expect(readout?.values.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Sum 14',
      'Wait 8.0',
      'Cost 6.0',
    ]);
    expect(readoutAt(paths, 99)).toBeNull();
  });

  test('as table and as file holds every step in order', () => {
    expect(tableOf(paths).rows).toHaveLength(5);
    expect(tableOf(paths).rows[1]).toEqual(['Make to stock', '7', '4.0', '3.0', 'no']);
    expect(csvOf(paths, []).split('\r\n')[3]).toBe('Make to stock,7,4,3,no');
  });
});
