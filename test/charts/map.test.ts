import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { MapView } from '../../src/calculators/shared/view.ts';
import { csvOf } from '../../src/charts/csv.ts';
import { readoutAt } from '../../src/charts/describe.ts';
import { cellOf, changeover, fieldOf, nobody } from '../../src/charts/field.ts';
import { finiteView } from '../../src/charts/finite.ts';
import { cellAfter, cellUnder } from '../../src/charts/map-reading.ts';
import { march } from '../../src/charts/march.ts';
import { renderPicture } from '../../src/charts/picture.ts';
import { simplify } from '../../src/charts/simplify.ts';
import { tableOf } from '../../src/charts/table.ts';
import { ends, fieldFrom, planes, sampleMap } from './sample-map.ts';
import { wordsOf } from './words.ts';

const cell = (column: number, row: number): number => row * ends.length + column;

/** Make to stock out of the running above y = 0.45, the others everywhere. */
const barredMap: MapView = {
  ...sampleMap,
  contenders: planes.map((one, index) => ({
    ...one,
    barred: fieldFrom((_, y) => (index === 0 ? y - 0.45 : 1)),
  })),
};

describe('The cells of a map', () => {
  test('belong to whoever has the smallest score there', () => {
    const { winner } = fieldOf(sampleMap);
    expect([0, 3, 4, 7, 8, 10].map((column) => winner[cell(column, 5)])).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('know the lead over the runner-up as a share of the winner’s score', () => {
    // At x = 0 make to stock has 10 + 4 · (−0.35) = 8.6, the runner-up 10: (10 − 8.6) / 8.6.
    expect(fieldOf(sampleMap).lead[0]).toBeCloseTo(1.4 / 8.6, 12);
    expect(fieldOf(sampleMap).depth[0]).toBe(4);
  });

  test('belong to nobody where everybody is out of the running', () => {
    const { winner } = fieldOf(barredMap);
    expect([winner[cell(2, 4)], winner[cell(2, 5)]]).toEqual([0, nobody]);
  });

  test('count a score that is no number as out of the running', () => {
    const broken = planes.map((one, index) =>
      index === 1 ? { ...one, score: Array.from(one.score, () => NaN) } : one,
    );
    const { winner } = fieldOf(finiteView({ ...sampleMap, contenders: broken }));
    expect([...winner]).not.toContain(1);
  });
});

describe('The borders of a map', () => {
  test('lie where scores meet between cells', () => {
    const field = fieldOf(sampleMap);
    // Between the columns 0.3 and 0.4 make to stock and assemble to order meet at 0.35: half the way.
    expect(changeover(sampleMap, field, cell(3, 5), cell(4, 5))).toBeCloseTo(0.5, 12);
    const lines = march(field, {
      of: (at) => field.winner[at] as number,
      cross: (from, to) => changeover(sampleMap, field, from, to),
    });
    expect(lines).toHaveLength(2);
    const places = lines.flat().map(([x]) => x);
    for (const x of places) expect(Math.min(Math.abs(x - 0.35), Math.abs(x - 0.75))).toBeLessThan(1e-9);
    for (const line of lines) expect(line.map(([, y]) => y).toSorted((a, b) => a - b)).toEqual(ends);
  });

  test('lie where a bar is crossed, if that comes first', () => {
    const field = fieldOf(barredMap);
    expect(changeover(barredMap, field, cell(2, 4), cell(2, 5))).toBeCloseTo(0.5, 12);
  });

  test('close around a region along the edge of the map', () => {
    const field = fieldOf(sampleMap);
    const lines = march(field, {
      beyond: 0,
      of: (at) => (field.winner[at] === 0 ? 1 : 0),
      cross: (from, to) => changeover(sampleMap, field, from, to),
    });
    expect(lines).toHaveLength(1);
    const outline = simplify(lines[0] ?? [], 1e-9);
    // A rectangle from the left edge to x = 0.35: area by the shoelace formula.
    const area = outline.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(Math.abs(area)).toBeCloseTo(0.35, 9);
  });
});

describe('The picture of a map', () => {
  const views = { plain: sampleMap, barred: barredMap, contours: { ...sampleMap, contours: true } };
  const cases = Object.entries(views).flatMap(([name, view]) =>
    [640, 340].map((width) => [name, width, view] as const),
  );

  test.each(cases)('%s at %d pixels is a small readable SVG in token colors', async (_, width, view) => {
    const svg = renderPicture(view, { width });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|style=|#[0-9a-f]{3,8}"/);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(15_000);
    expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(width);
    for (const { text, left, right } of wordsOf(svg)) {
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(right, text).toBeLessThanOrEqual(width + 1);
    }
  });

  test('writes each winner’s name or initials inside its region', () => {
    const words = wordsOf(renderPicture(sampleMap, { width: 640 }))
      .map(({ text }) => text)
      .join(' ');
    for (const { label } of planes) expect(words).toContain(label);
  });
});

describe('Reading a map', () => {
  test('finds the cell under a pointer', () => {
    const area = { left: 100, right: 200, top: 0, bottom: 100 };
    expect(cellUnder(sampleMap, area, 100, 100)).toBe(0);
    expect(cellUnder(sampleMap, area, 152, 79)).toBe(cell(5, 2));
    expect(cellUnder(sampleMap, area, 900, -900)).toBe(cell(10, 10));
  });

  test('starts at the reader’s point and goes cell by cell, to the edge and no farther', () => {
    expect(cellOf(sampleMap, 0.5, 0.5)).toBe(cell(5, 5));
    expect(cellAfter(sampleMap, undefined, 'ArrowRight')).toBe(cell(6, 5));
    expect(cellAfter(sampleMap, undefined, 'ArrowUp')).toBe(cell(5, 6));
    expect(cellAfter(sampleMap, cell(10, 0), 'ArrowRight')).toBe(cell(10, 0));
    expect(cellAfter(sampleMap, cell(4, 4), 'Home')).toBe(cell(0, 4));
    expect(cellAfter(sampleMap, cell(4, 4), 'a')).toBeUndefined();
  });

  test('says who wins a cell, what each costs and how long customers wait', () => {
    const readout = readoutAt(sampleMap, cell(0, 10));
    expect(readout?.place).toBe('Versions: 0.0; volatility: 1.0');
    expect(readout?.values.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Cheapest Make to stock',
      'MTS $8.60',
      'ATO $10.00',
      'MTO $13.00',
      'Mean wait 1 weeks',
    ]);
    expect(readoutAt(barredMap, cell(0, 10))?.values[0]?.label).toBe('Nobody is fast enough');
  });

  test('as a table shows winner and lead in a coarse grid, the largest y first', () => {
    const { columns, rows } = tableOf(sampleMap);
    expect(columns.length).toBeLessThanOrEqual(8);
    expect(rows[0]?.slice(0, 2)).toEqual(['1.0', 'MTS, $1.40']);
    expect(rows.length).toBeLessThanOrEqual(8);
  });

  test('as a file holds every cell', () => {
    const lines = csvOf(sampleMap, []).trim().split('\r\n');
    expect(lines).toHaveLength(2 + ends.length ** 2);
    expect(lines[1]).toContain('Versions (units),Volatility (units),Winner,Lead (currency/unit)');
    expect(lines[2]).toBe('0,0,Make to stock,1.4,8.6,10,13,0,0,0');
  });
});
