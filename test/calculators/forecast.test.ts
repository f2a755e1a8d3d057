import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleFile, sampleModule } from '../../scripts/make-sample-series.ts';
import { forecast, forecastOver } from '../../src/calculators/forecast/definition.ts';
import { ownSeries } from '../../src/calculators/forecast/own-series.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { plainText } from '../../src/calculators/shared/view.ts';

const format = createFormat('en-US', 'USD');
const defaults = defaultValues(forecast);

describe('the samples', () => {
  it('are what the seeded script makes', () => {
    expect(readFileSync(sampleFile, 'utf8')).toBe(sampleModule());
  });

  // What each sample is there to show.
  it.each([
    ['steady', 'smooth'],
    ['seasonal', 'smooth'],
    ['trending', 'smooth'],
    ['lumpy', 'lumpy'],
  ] as const)('%s demand is %s', (series, name) => {
    expect(forecast.compute({ ...defaults, series }).class.name).toBe(name);
  });

  it('reward the method that sees what is in them', () => {
    const stockOf = (values: Partial<typeof defaults>): number =>
      forecast.compute({ ...defaults, ...values }).stock.units;
    expect(stockOf({ series: 'steady', method: 'simpleSmoothing' })).toBeLessThan(
      stockOf({ series: 'steady', method: 'naive' }) / 1.5,
    );
    expect(stockOf({ series: 'seasonal', method: 'holtWinters' })).toBeLessThan(
      stockOf({ series: 'seasonal', method: 'simpleSmoothing' }) / 2,
    );
  });
});

describe('the reader’s own data', () => {
  const own = ownSeries('40\n50\n\n60\n-10\n50\n40\n60\n50\n40');
  const calculator = forecastOver(() => own);
  const mine = { ...defaults, series: 'own' } as const;

  it('take the place of a sample', () => {
    expect(calculator.compute(mine).data.series).toEqual([40, 50, 55, 60, -10, 50, 40, 60, 50, 40]);
    expect(calculator.check(mine)).toEqual([]);
  });

  it('have their gaps and negatives filled as asked', () => {
    const filled = calculator.compute({ ...mine, gaps: 'zero', negatives: 'zero' }).data.series;
    expect(filled).toEqual([40, 50, 0, 60, 0, 50, 40, 60, 50, 40]);
  });

  it('that are missing, too few or all zero are asked for, and a sample is shown', () => {
    expect(forecast.check(mine)[0]?.message).toMatch(/Links do not carry them/);
    expect(forecast.compute(mine).data.generated).toBe(true);
    expect(forecastOver(() => ownSeries('1\n2')).check(mine)[0]?.message).toMatch(/2 usable numbers/);
    const nothing = forecastOver(() => ownSeries('0\n0\n0\n0\n0\n0\n0\n0'));
    expect(nothing.check(mine)[0]?.message).toMatch(/no number above zero/);
    expect(nothing.compute(mine).data.generated).toBe(true);
  });

  it('give a full picture with every method, even where they are odd', () => {
    const odd = ['5', '0', '0', '0', '0', '0', '0', '0', '-3', '0', '1e9', '0'].join('\n');
    const strange = forecastOver(() => ownSeries(odd));
    for (const { value: method } of forecast.parameters.method.options) {
      const values = { ...mine, method };
      const result = strange.compute(values);
      for (const [name, output] of Object.entries(strange.outputs))
        expect(output.of(result) ?? 0, `${method} ${name}`).toSatisfy(Number.isFinite);
      expect(plainText(strange.describe(values, result, format))).not.toMatch(/NaN|∞|Infinity/);
    }
  });
});

describe('what goes to the comparison', () => {
  it('is demand a week and the error one period ahead', () => {
    const { carried, chosen } = forecast.compute(defaults);
    const expected = chosen.ahead[0] ?? 0;
    expect(carried.demandRate).toBeCloseTo(expected, 9);
    expect(carried.demandCv).toBeCloseTo(chosen.accuracy.rmse / expected, 9);
  });

  it('turns months into weeks', () => {
    const { carried, chosen } = forecast.compute({
      ...defaults,
      series: 'seasonal',
      method: 'seasonalNaive',
    });
    const mean = chosen.ahead.reduce((sum, value) => sum + value, 0) / chosen.ahead.length;
    // 365.25 days in 12 months of 4.348 weeks.
    expect(carried.demandRate).toBeCloseTo(mean / (365.25 / 84), 9);
    expect(carried.demandCv).toBeCloseTo((chosen.accuracy.rmse / mean) * Math.sqrt(365.25 / 84), 9);
  });

  it('says where demand is steadier than independent customers could be', () => {
    const steady = forecastOver(() => ownSeries(new Array<string>(20).fill('9').join('\n')));
    const values = { ...defaults, series: 'own' } as const;
    const result = steady.compute(values);
    // 1/√9
    expect(result.carried.floor).toBeCloseTo(1 / 3, 12);
    expect(
      steady
        .notes(values, result, format)
        .map(({ message }) => message)
        .join(),
    ).toMatch(/steadier/);
  });
});

describe('problems', () => {
  it('name the season that is too long to learn', () => {
    const problem = forecast.check({ ...defaults, method: 'holtWinters', seasonLength: 52 })[0];
    expect(problem?.parameters).toContain('seasonLength');
    // Half of 104 weeks, and two seasons of 52.
    expect(problem?.message).toMatch(/first 52 periods and needs 104/);
  });

  it('name a multiplied season where demand can be nothing', () => {
    const problem = forecast.check({ ...defaults, series: 'lumpy', method: 'holtWintersMultiplicative' })[0];
    expect(problem?.message).toMatch(/above zero in every period/);
  });
});
