import { describe, expect, test } from 'vitest';
import type { View } from '../../src/calculators/shared/view.ts';
import { readoutAt } from '../../src/charts/describe.ts';
import { tableMarkup, tableText } from '../../src/charts/download.ts';
import { tableOf } from '../../src/charts/table.ts';
import { costBars, costSweep, servedCurves, stockSteps } from './sample-views.ts';

const views: Readonly<Record<string, View>> = { costBars, servedCurves, costSweep, stockSteps };

describe('The table of bars', () => {
  test('has a column for each bar, a row for each part and the totals, with the unit in the headings', () => {
    const { columns, rows } = tableOf(costBars);
    expect(columns.map(({ label }) => label)).toEqual([
      'Part',
      'Make to stock',
      'Assemble to order',
      'Make to order',
    ]);
    expect(columns[1]?.unit).toBe('currency/unit');
    // Totals: the values of the view added up, 50.151, 35.885 and 70.475.
    expect(rows.at(-1)).toEqual(['Total', '$50.2', '$35.9', '$70.5']);
    expect(rows).toHaveLength(6);
  });
});

describe('The table of lines', () => {
  test('has rows at round places', () => {
    const places = tableOf(servedCurves).rows.map(([place]) => place);
    expect(places).toEqual(['0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4', '4.4']);
  });

  test('has a row at every mark of the picture', () => {
    const places = tableOf(costSweep).rows.map(([place]) => place);
    expect(places).toEqual(expect.arrayContaining(['21%', '40%', '310%']));
  });

  test('takes the points of a staircase that has few of them', () => {
    const places = tableOf(stockSteps).rows.map(([place]) => place);
    expect(places).toEqual(['1', '2', '4', '8', '16', '24', '31', '63', '125', '250', '500', '1,000']);
  });

  test('leaves out what a line does not reach', () => {
    const [first, ...others] = servedCurves.series;
    const late = { ...servedCurves, series: [{ ...first!, points: first!.points.slice(30) }, ...others] };
    expect(tableOf(late).rows[0]?.[1]).toBe('–');
  });
});

test.each(Object.entries(views))(
  'The table of %s is short enough to read and has no empty cell',
  (_, view) => {
    const { rows, columns } = tableOf(view);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThanOrEqual(25);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cell).toMatch(/\S/);
    }
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  },
);

describe('The readout', () => {
  test('names the place and every line’s value there', () => {
    const readout = readoutAt(servedCurves, 3);
    expect(readout?.place).toBe('Weeks after the order: 3');
    // By the sample’s own formula: 1 − 0.514 e^(−2.28), 1 − 0.253 e^(−3.408), 1 − e^(−1.112).
    expect(readout?.values.map(({ text }) => text)).toEqual(['95%', '99%', '67%']);
  });

  test('turns positions of an uneven axis back into its values', () => {
    expect(readoutAt(costSweep, 2)?.place).toBe('Demand volatility: 400%');
    expect(readoutAt(stockSteps, 1)?.place).toBe('Versions offered: 10');
  });

  test('lists a bar’s parts, and knows no bar beyond the last', () => {
    expect(readoutAt(costBars, 2)?.place).toBe('Make to order: $70.5');
    expect(readoutAt(costBars, 2)?.values.map(({ text }) => text)).toEqual([
      '$33.1',
      '$0.0',
      '$0.0',
      '$35.5',
      '$1.9',
    ]);
    expect(readoutAt(costBars, 3)).toBeNull();
  });
});

test('A copied table has hyphens where a spreadsheet looks for the sign of a number', () => {
  const table = { caption: 'Cost', columns: [], rows: [['At once', '−$4.0', '2 − 1']] };
  expect(tableText(table)).toContain('At once\t-$4.0\t2 − 1');
  expect(tableMarkup(table)).toContain('<td>-$4.0</td><td>2 − 1</td>');
});
