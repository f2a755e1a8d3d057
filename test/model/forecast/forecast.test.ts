import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accuracy,
  demandClass,
  fitForecast,
  forecastMethods,
  holtForecast,
  holtWintersForecast,
  meanAbsoluteScaledError,
  movingAverageForecast,
  naiveForecast,
  periodsNeeded,
  rollingErrors,
  safetyStockForError,
  sampleDeviation,
  sampleMean,
  seasonalNaiveForecast,
  simpleSmoothing,
  type ForecastMethod,
} from '../../../src/model/index.ts';
import reference from '../../fixtures/reference-values.json' with { type: 'json' };

interface ReferenceCase {
  readonly inputs: Readonly<Record<string, { readonly value: unknown }>>;
  readonly expected: Readonly<Record<string, { readonly value: unknown }>>;
}

function referenceCase(id: string): ReferenceCase {
  const found = reference.cases.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no reference case ${id}.`);
  return found as unknown as ReferenceCase;
}

const anySeries = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 30, maxLength: 60 });
const weight = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const settings = { seasonLength: 4, windowPeriods: 3, weights: [0.3, 0.2, 0.1] };

describe('reference values', () => {
  it('of the moving average (fc-005)', () => {
    const { inputs, expected } = referenceCase('fc-005');
    const data = inputs.data?.value as number[];
    const window = inputs.window?.value as number;
    const path = movingAverageForecast(data, window);
    const forecasts = data.slice(window).map((_, index) => path.at(window + index, 1));
    expect(forecasts).toEqual(expected.rolling_forecast?.value);
    // The source also prints 50 for a seventh period.
    expect(path.at(6, 1)).toBe(50);
  });

  it('of the mean and the sample deviation (fc-003)', () => {
    const { inputs, expected } = referenceCase('fc-003');
    const data = inputs.data?.value as number[];
    expect(sampleMean(data)).toBeCloseTo(expected.mean?.value as number, 9);
    expect(sampleDeviation(data)).toBeCloseTo(expected.sample_sd?.value as number, 9);
  });
});

describe('exact special cases', () => {
  it('simple smoothing with α = 1 is the naïve forecast', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const [smooth, naive] = [simpleSmoothing(series, 1), naiveForecast(series)];
        for (let seen = 1; seen <= series.length; seen += 1)
          expect(smooth.at(seen, 1)).toBe(naive.at(seen, 1));
      }),
    );
  });

  it('a moving average over one period is the naïve forecast', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        expect(movingAverageForecast(series, 1).at(series.length, 3)).toBe(series.at(-1));
      }),
    );
  });

  it('a seasonal naïve forecast with seasons of one period is the naïve forecast', () => {
    expect(seasonalNaiveForecast([4, 9, 2], 1).at(3, 5)).toBe(2);
  });

  it('Holt’s method continues a straight line exactly, whatever its weights', () => {
    fc.assert(
      fc.property(weight, weight, fc.integer({ min: -9, max: 9 }), (alpha, beta, slope) => {
        const line = Array.from({ length: 12 }, (_, index) => 100 + slope * index);
        expect(holtForecast(line, { alpha, beta }).at(12, 5)).toBeCloseTo(100 + slope * 16, 8);
      }),
    );
  });

  it.each([4, 5])('Holt-Winters continues line and season of %d periods exactly', (seasonLength) => {
    const season = [6, -2, -7, 5, -2].slice(0, seasonLength);
    const mean = season.reduce((sum, value) => sum + value, 0) / seasonLength;
    const at = (index: number): number => 50 + 2 * index + (season[index % seasonLength] ?? 0) - mean;
    const series = Array.from({ length: 6 * seasonLength }, (_, index) => at(index));
    const weights = { alpha: 0.4, beta: 0.3, gamma: 0.2 };
    const path = holtWintersForecast(series, { ...weights, seasonLength, kind: 'additive' });
    // The start misses the line by a constant, which smoothing forgets; a season that repeats leaves nothing else.
    const flat = series.map((value, index) => value - 2 * index);
    const level = holtWintersForecast(flat, { ...weights, seasonLength, kind: 'additive' });
    for (const ahead of [1, 2, seasonLength, seasonLength + 3])
      expect(level.at(series.length, ahead)).toBeCloseTo(
        at(series.length + ahead - 1) - 2 * (series.length + ahead - 1),
        8,
      );
    expect(path.at(series.length, 1)).toBeCloseTo(at(series.length), 0);
  });

  it('no error, no safety stock; none at even odds either', () => {
    expect(safetyStockForError(0, 0.99)).toBe(0);
    expect(safetyStockForError(10, 0.5)).toBeCloseTo(0, 12);
    // z for 97.5%: 1.959964, any table of the normal distribution.
    expect(safetyStockForError(100, 0.975)).toBeCloseTo(195.9964, 4);
  });
});

describe('every method', () => {
  it.each(forecastMethods)('%s forecasts a constant exactly', (method) => {
    const path = fitForecast(new Array<number>(24).fill(7), method, settings, 12).path;
    // Syntetos & Boylan take α/2 off Croston's rate, also where there is nothing to correct.
    const expected = method === 'syntetosBoylan' ? 7 * (1 - 0.3 / 2) : 7;
    for (const ahead of [1, 4, 9]) expect(path.at(24, ahead)).toBeCloseTo(expected, 10);
  });

  it.each(forecastMethods)('%s doubles its forecasts when demand doubles', (method) => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const positive = series.map((value) => value + 1);
        const twice = positive.map((value) => 2 * value);
        const at = (data: readonly number[]): number =>
          fitForecast(data, method, settings, 12).path.at(30, 2);
        expect(at(twice)).toBeCloseTo(2 * at(positive), 6);
      }),
      { numRuns: 30 },
    );
  });

  it.each(forecastMethods)('%s knows nothing of what comes later', (method) => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const positive = series.map((value) => value + 1);
        const changed = positive.map((value, index) => (index >= 20 ? 999 - value : value));
        const free = { ...settings, weights: [] };
        const one = fitForecast(positive, method, free, 16).path;
        const other = fitForecast(changed, method, free, 16).path;
        expect(other.at(20, 1)).toBe(one.at(20, 1));
      }),
      { numRuns: 15 },
    );
  });

  it('is refused where it has too little to go on', () => {
    expect(periodsNeeded('holtWinters', settings)).toBe(8);
    expect(() => fitForecast([1, 2, 3, 4, 5, 6, 7], 'holtWinters', settings, 7)).toThrow(/8 or more/);
    expect(() => fitForecast([1, 2], 'oracle' as ForecastMethod, settings, 2)).toThrow(/naive/);
    expect(() => fitForecast([1, Number.NaN], 'naive', settings, 2)).toThrow(/period 2/);
  });

  it('refuses a multiplied season where demand can be zero', () => {
    const series = [1, 2, 3, 4, 0, 2, 3, 4, 1];
    expect(() => fitForecast(series, 'holtWintersMultiplicative', settings, 9)).toThrow(/above 0/);
  });
});

describe('accuracy', () => {
  it('comes out as by hand', () => {
    // Errors 1, −2, 3: MAE 6/3, RMSE √(14/3), bias 2/3, tracking signal 2/2.
    const { mae, rmse, bias, trackingSignal } = accuracy([1, -2, 3]);
    expect([mae, bias, trackingSignal]).toEqual([2, 2 / 3, 1]);
    expect(rmse).toBeCloseTo(Math.sqrt(14 / 3), 12);
    // Changes of the learning stretch 2, 3, 1: mean 2, so MASE 2/2.
    expect(meanAbsoluteScaledError([1, -2, 3], [10, 12, 9, 10])).toBe(1);
  });

  it('has no scale where nothing ever changed, no signal where nothing was wrong', () => {
    expect(meanAbsoluteScaledError([1], [5, 5, 5])).toBeNull();
    expect(accuracy([0, 0]).trackingSignal).toBeNull();
  });

  it('never has a mean absolute error above the root mean square', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (errors) => {
        const { mae, rmse, bias } = accuracy(errors);
        expect(mae).toBeLessThanOrEqual(rmse + 1e-9);
        expect(Math.abs(bias)).toBeLessThanOrEqual(mae + 1e-9);
      }),
    );
  });
});

describe('rolling errors', () => {
  const series = [3, 5, 4, 8, 6];

  it('of one period are what happened less what was said before', () => {
    // Naïve: 4 − 5, 8 − 4, 6 − 8.
    expect(rollingErrors(series, naiveForecast(series), { from: 2, periods: 1 })).toEqual([-1, 4, -2]);
  });

  it('over a lead time add up its periods', () => {
    // Naïve after 2: (4 + 8) − 2·5; after 3: (8 + 6) − 2·4.
    expect(rollingErrors(series, naiveForecast(series), { from: 2, periods: 2 })).toEqual([2, 6]);
    expect(rollingErrors(series, naiveForecast(series), { from: 2, periods: 9 })).toEqual([]);
  });

  it('cannot start before the method does', () => {
    const path = movingAverageForecast(series, 3);
    expect(() => rollingErrors(series, path, { from: 2, periods: 1 })).toThrow(/from/);
  });
});

describe('the demand class', () => {
  // Syntetos, Boylan & Croston (2005): cut-offs ADI 1.32 and CV² 0.49. Sizes 1, 1, 1, 9: mean 3, variance 16, CV² 16/9.
  it.each([
    ['smooth', [5, 6, 5, 6], 1],
    ['erratic', [1, 1, 1, 9], 1],
    ['intermittent', [5, 0, 5, 0], 2],
    ['lumpy', [1, 0, 1, 0, 1, 0, 9, 0], 2],
  ] as const)('%s', (name, series, interval) => {
    expect(demandClass(series)).toMatchObject({ name, interval });
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        fc.pre(series.some((value) => value > 0));
        const tenfold = demandClass(series.map((value) => 10 * value));
        expect(tenfold.squaredCv).toBeCloseTo(demandClass(series).squaredCv, 9);
      }),
    );
  });

  it('needs a demand', () => expect(() => demandClass([0, 0])).toThrow(/above 0/));
});
