/** What the factory says of its options, its events and its runs. */
import { expect, test } from 'vitest';
import { factory } from '../../src/calculators/factory/definition.ts';
import { convergenceView } from '../../src/calculators/factory/convergence-view.ts';
import { eventWords } from '../../src/calculators/factory/event-words.ts';
import { finding } from '../../src/calculators/factory/finding.ts';
import { measuredRows } from '../../src/calculators/factory/measured.ts';
import type { FactoryValues } from '../../src/calculators/factory/parameters.ts';
import { formulasApply, optionWords, requestOf } from '../../src/calculators/factory/request.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { plainText } from '../../src/calculators/shared/view.ts';
import { simulate } from '../../src/model/simulation/simulation.ts';

const format = createFormat('en-US', 'USD');
const defaults: FactoryValues = defaultValues(factory);
const outcomes = factory.compute(defaults);

test('with its defaults the simulated factory is the one that the formulas describe', () => {
  expect(formulasApply(defaults)).toBe(true);
  expect(optionWords(defaults)).toEqual([]);
});

test.each([
  ['bottleneck', 'assembly'],
  ['changeoverWeeks', 0.001],
  ['machine', 'constant'],
  ['popularityExponent', 1],
  ['orderUnits', 4],
  ['shipComplete', 'whole'],
  ['modules', 3],
  ['seasonAmplitude', 0.3],
  ['patienceWeeks', 2],
])('with %s switched on the sentence says that the exact values no longer apply', (name, value) => {
  const values = { ...defaults, [name]: value };
  expect(formulasApply(values)).toBe(false);
  expect(plainText(factory.describe(values, outcomes, format))).toContain('no longer apply');
});

test('changeovers that leave the bottleneck no time are refused, naming what to change', () => {
  const [problem] = factory.check({ ...defaults, changeoverWeeks: 0.1 });
  expect(problem?.parameters).toEqual(['changeoverWeeks', 'utilization']);
  expect(factory.check({ ...defaults, changeoverWeeks: 0.001 })).toEqual([]);
});

test('a year is 52 weeks of demand, and at least one unit', () => {
  expect(requestOf(defaults, 1).units).toBe(2600);
  expect(requestOf({ ...defaults, demandRate: 0.01 }, 1).units).toBe(1);
});

test('before a run the table holds exact values alone', () => {
  const cells = measuredRows(outcomes, null, format).flatMap((row) => row.cells);
  expect(cells.every((cell) => cell === null || (cell.measured === '' && cell.exact !== ''))).toBe(true);
});

test('a long run agrees with the formulas; a year is too short to tell', () => {
  const short = { report: simulate(requestOf(defaults, 1)), years: 1 };
  const long = { report: simulate(requestOf(defaults, 200)), years: 200 };
  const said = (run: typeof short): string =>
    finding(run, measuredRows(outcomes, run.report, format), outcomes, true, format);
  expect(said(short)).toBe('After a year: too short to say how sure the measured values are');
  expect(said(long)).toMatch(/^After 200 years .*20 measured values /);
  // One value in twenty lies beyond two standard errors by chance; half of them would be a wrong formula.
  const cells = measuredRows(outcomes, long.report, format).flatMap((row) => row.cells);
  const outside = cells.filter((cell) => Math.abs(cell?.standardErrors ?? 0) > 2);
  expect(outside.length).toBeLessThan(6);
});

test('with an option on the finding shows the measured cost and the formula’s side by side', () => {
  const values = { ...defaults, modules: 4 };
  const run = { report: simulate(requestOf(values, 20)), years: 20 };
  const said = finding(run, measuredRows(outcomes, run.report, format), outcomes, false, format);
  expect(said).toMatch(/assemble to order costs \$\d+\.\d\d a unit; the formulas, .* would say \$602\.81$/);
});

test('the picture of longer and longer runs settles on the exact mean wait', () => {
  const runs = [1, 10, 200].map((years) => ({ report: simulate(requestOf(defaults, years)), years }));
  const view = convergenceView(runs, outcomes, format);
  for (const { points } of view.series) {
    expect(points.map(([years]) => years)).toEqual([1, 10, 200]);
    // Two hundred years know the mean to about 3 %.
    expect(Math.abs(points[2]![1])).toBeLessThan(0.06);
  }
  expect(view.y.min).toBe(-view.y.max);
});

test.each([
  [
    'mts',
    { kind: 'order', week: 1, order: 0, unit: 0, units: 3, version: 23 },
    'Order 1 comes in: 3 units of version 24',
  ],
  [
    'ato',
    { kind: 'take', week: 1, customer: 0, unit: -2, part: 0, point: 3 },
    'Shelf of platform 4 gives unit 2 of the first stock',
  ],
  ['mto', { kind: 'start', week: 1, unit: 4, line: 0 }, 'The bottleneck begins unit 5'],
  [
    'mts',
    { kind: 'deliver', week: 1, order: 6, unit: 9, units: 1, version: 2, wait: 0 },
    'Order 7: 1 unit delivered after no wait',
  ],
  [
    'mts',
    { kind: 'leave', week: 1, order: 6, unit: 9, units: 2, version: 2, wait: 2 },
    'Order 7: the customer of 2 units leaves after 2 weeks',
  ],
] as const)('tells in words what happens: %s, %o', (strategy, event, words) => {
  expect(eventWords(event, strategy, format)).toBe(words);
});
