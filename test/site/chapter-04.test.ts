// What chapter 4 says in words about the season its calculator opens with, asserted on the model. Each test quotes the
// sentence it guards.
import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/calculators/forecast/definition.ts';
import { presets } from '../../src/calculators/forecast/presets.ts';
import { season } from '../../src/calculators/season/definition.ts';
import { byProfit, type SeasonValues } from '../../src/calculators/season/values.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('04-');
const play = (values: Partial<SeasonValues> = {}) => season.compute({ ...defaultValues(season), ...values });
const { mts, ato, mto } = play();

describe('chapter 4 is right that', () => {
  test('making the forecast leaves more than a third over and turns as many away', () => {
    says('About , more than a third.');
    const plan = play({ commitment: 1 }).mts;
    expect(plan.committed).toBe(2400);
    expect(plan.leftovers).toBeGreaterThan(800);
    expect(plan.turnedAway).toBeCloseTo(plan.leftovers, 6);
    expect(play({ commitment: 1, versions: 1 }).mts.leftovers).toBeLessThan(plan.leftovers / 4);
  });

  test('one of 24 versions misses by 98%, and by 44% where the family misses by 9%', () => {
    says('A version that is expected to sell 100 usually misses by 98.');
    expect((0.2 * Math.sqrt(24)).toFixed(2)).toBe('0.98');
    says('A version then still misses by 44%.');
    expect((0.09 * Math.sqrt(24)).toFixed(2)).toBe('0.44');
  });

  test('with one version assemble to order loses its advantage', () => {
    says('Which strategy has lost its advantage?');
    expect(byProfit(play())[0].id).toBe('ato');
    expect(byProfit(play({ versions: 1 }))[0].id).toBe('mts');
  });

  test('twice the error hurts assemble to order less than make to stock and make to order not at all', () => {
    says('Who is hurt least, and who not at all?');
    const twice = play({ forecastError: 0.4 });
    expect(twice.mto.profit).toBe(mto.profit);
    expect(ato.profit - twice.ato.profit).toBeLessThan(mts.profit - twice.mts.profit);
    expect(twice.mts.profit).toBeLessThan(mts.profit / 2);
  });

  test('the best plan for make to stock commits more than is expected', () => {
    says('make more than you expect');
    expect(mts.committed).toBeGreaterThan(2400);
    expect(play({ aheadSaving: 0 }).mts.committed).toBeGreaterThan(2400);
    expect(play({ margin: 0.2, markdown: 0.9 }).mts.committed).toBeLessThan(2400);
    for (const commitment of [1, 1.2, 2]) expect(play({ commitment }).mts.profit).toBeLessThan(mts.profit);
  });

  test('one customer in ten does not wait for assembly and half do not wait for making', () => {
    says('although one customer in ten will not wait for assembly');
    says('half of the customers in this case will not wait so long');
    expect([ato.walkedAway / 2400, mto.walkedAway / 2400]).toEqual([
      expect.closeTo(0.1, 9),
      expect.closeTo(0.5, 9),
    ]);
  });

  test('make to order beats them all with patient customers', () => {
    says('Give it patient customers and it beats them all.');
    expect(byProfit(play({ waitForOrder: 0.9 }))[0].id).toBe('mto');
  });

  test('make to stock earns most from a forecast error of 9% on', () => {
    says('From 9%:');
    expect(byProfit(play({ forecastError: 0.1 }))[0].id).toBe('ato');
    expect(byProfit(play({ forecastError: 0.09 }))[0].id).toBe('mts');
  });

  test('a nervous forecast takes twice the safety stock of a calm one, and an average lags behind growth', () => {
    says('Half of the stock was there to guard against the forecast.');
    const look = (id: string) => {
      const preset = presets.find((candidate) => candidate.id === id);
      return forecast.compute({ ...defaultValues(forecast), ...preset?.values });
    };
    const [calm, nervous, late] = [look('calm'), look('nervous'), look('late')];
    expect(nervous.stock.units / calm.stock.units).toBeCloseTo(2, 1);
    expect(nervous.chosen.accuracy.mae).toBeGreaterThan(calm.chosen.accuracy.mae);
    says('and runs too low by units week after week');
    expect(late.chosen.accuracy.bias).toBeGreaterThan(0);
    expect(late.chosen.accuracy.bias).toBeGreaterThan(10 * Math.abs(calm.chosen.accuracy.bias));
  });
});
