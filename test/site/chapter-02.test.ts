// What chapter 2 says in words about the supply line its calculator opens with, asserted on the model. Each test quotes
// the sentence it guards; expected numbers are sums of the stage times 6, 4, 2, 0.6 and 0.4 weeks.
import { describe, expect, test } from 'vitest';
import { decouplingPoint } from '../../src/calculators/decoupling-point/definition.ts';
import type { LineResult, LineValues } from '../../src/calculators/decoupling-point/supply-line.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('02-');
const line = (values: Partial<LineValues> = {}): LineResult =>
  decouplingPoint.compute({ ...defaultValues(decouplingPoint), ...values });
const feasible = (values: Partial<LineValues> = {}) =>
  line(values)
    .all.filter((one) => one.feasible)
    .map(({ point }) => point.word);
const waits = (values: Partial<LineValues> = {}) =>
  Object.fromEntries(line(values).all.map(({ point, waitWeeks }) => [point.word, waitWeeks]));

describe('chapter 2 is right that', () => {
  test('the line takes seven weeks and customers accept two', () => {
    says('Customers cover two weeks out of seven. The other five');
    expect(line().productionWeeks).toBeCloseTo(7, 9);
    // “Design comes on top of P and takes another six weeks.”
    expect(Number(waits().engineer) - Number(waits().purchase)).toBeCloseTo(6, 9);
    expect(line().patienceWeeks).toBe(2);
  });

  test('a line with shelves between its stages leaves six of the seven weeks to a guess', () => {
    says('the point has to stand before assembly');
    expect(line().furthest.point.word).toBe('assemble');
    expect(line().furthest.forecastWeeks).toBeCloseTo(6, 9);
  });

  test('three of the six positions are within patience', () => {
    says('Here three of the six are: assemble to order, make to stock and ship to stock.');
    expect(feasible()).toEqual(['assemble', 'stock', 'ship']);
    says('It also has the fewest different things to keep');
    const items = line()
      .all.filter((one) => one.feasible)
      .map((one) => one.items);
    expect(Math.min(...items)).toBe(items[0]);
    says('one for each version in each of five towns');
    expect(items[2]).toBe(24 * 5);
  });

  test('make to order comes into reach at one week of fabrication and not at 1.1', () => {
    says('The last tenth of a week was worth more than all those before it.');
    expect(feasible({ fabricationWeeks: 1.1 })).not.toContain('make');
    expect(feasible({ fabricationWeeks: 1 })).toContain('make');
    const guess = (fabricationWeeks: number) => line({ fabricationWeeks }).furthest.forecastWeeks;
    expect(guess(1.1) - guess(1)).toBeGreaterThan(guess(2) - guess(1.1));
    says('all of it buying');
    expect(guess(1)).toBeCloseTo(4, 9);
  });

  test('its quiz answers on patience, delivery, platforms and slow assembly hold', () => {
    expect(feasible({ patienceWeeks: 7 })).toContain('purchase');
    expect(feasible({ patienceWeeks: 7 })).not.toContain('engineer');
    const [before, after] = [waits(), waits({ deliveryWeeks: 0.2 })];
    const changed = Object.keys(before).filter((word) => before[word] !== after[word]);
    expect(changed).toEqual(['engineer', 'purchase', 'make', 'assemble', 'stock']);
    expect(line({ position: 'make' }).chosen.items).toBe(12);
    expect(line().chosen.items).toBe(4);
    expect(line({ versionsPerPlatform: 1 }).chosen.items).toBe(24);
    expect(feasible({ assemblyWeeks: 2 })).toEqual(['stock', 'ship']);
  });
});
