/**
 * The opening scenario to every digit of the table in docs/model.md, which was computed by another method:
 * generating functions inverted by fast Fourier transform.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultScenario, type Outcome } from '../../src/model/index.ts';
import { outcomesAt } from '../support/scenarios.ts';

type Row = readonly (string | undefined)[];

const rows = readFileSync('docs/model.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (MTS|ATO|MTO) \| /.test(line))
  .map((line): Row =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

const columns: readonly (readonly [name: string, of: (outcome: Outcome) => number])[] = [
  ['base-stock', ({ stock }) => stock.baseStock],
  ['stock fill rate', ({ stock }) => stock.fillRate],
  ['mean wait', ({ wait }) => wait.mean],
  ['median wait', ({ wait }) => wait.median],
  ['95th percentile of the wait', ({ wait }) => wait.p95],
  ['stock on hand', ({ stock }) => stock.onHand],
  ['production cost', ({ cost }) => cost.production],
  ['holding cost', ({ cost }) => cost.holding],
  ['obsolescence cost', ({ cost }) => cost.obsolescence],
  ['waiting cost', ({ cost }) => cost.waiting],
  ['total cost', ({ cost }) => cost.total],
];

const outcomes = outcomesAt(defaultScenario);

it('finds the three rows of the table', () => {
  expect(rows.map(([name]) => name)).toEqual(['MTS', 'ATO', 'MTO']);
});

describe.each(rows)('%s at the defaults', (name, ...cells) => {
  const outcome = outcomes.find(({ strategy }) => strategy === name?.toLowerCase());
  const printed = columns.flatMap(([label, of], index) => {
    const cell = cells[index] ?? '';
    return /\d/.test(cell) ? [[label, of, Number(cell), cell.split('.')[1]?.length ?? 0] as const] : [];
  });

  it.each(printed)('has the printed %s', (_label, of, value, digits) => {
    expect(outcome && of(outcome)).toBeCloseTo(value, digits);
  });
});
