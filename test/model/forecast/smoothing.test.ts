import { describe, expect, it } from 'vitest';
import {
  crostonForecast,
  fitForecast,
  holtWintersForecast,
  syntetosBoylanForecast,
} from '../../../src/model/index.ts';
import { squaredErrors } from '../../../src/model/forecast/fit-weights.ts';
import { airPassengers, londonRain, lubricant, skirts } from './printed-series.ts';

const free = { seasonLength: 12, windowPeriods: 3, weights: [] };

describe('simple smoothing of London’s rain', () => {
  // R: HoltWinters(rain, beta = FALSE, gamma = FALSE), as printed in A. Coghlan, A Little Book of R for Time Series:
  // alpha 0.02412151, coefficient a 24.67819, SSE 1828.855.
  const { path, weights } = fitForecast(londonRain, 'simpleSmoothing', free, londonRain.length);

  it('fits R’s weight', () => expect(weights[0]).toBeCloseTo(0.02412151, 4));
  it('ends at R’s level', () => expect(path.at(100, 1)).toBeCloseTo(24.67819, 3));
  it('has R’s sum of squared errors', () =>
    expect(squaredErrors(londonRain, path, 100)).toBeCloseTo(1828.855, 2));
});

describe('Holt’s smoothing of skirts', () => {
  // R: HoltWinters(skirts, gamma = FALSE), as printed in the same book: alpha 0.8383481, beta 1, a 529.308585, b 5.690464,
  // SSE 16954.18.
  const { path, weights } = fitForecast(skirts, 'holt', free, skirts.length);

  it('fits R’s weights', () => {
    expect(weights[0]).toBeCloseTo(0.8383481, 4);
    expect(weights[1]).toBeCloseTo(1, 6);
  });
  it('ends at R’s level and trend', () => {
    expect(path.at(46, 1)).toBeCloseTo(529.308585 + 5.690464, 3);
    expect(path.at(46, 10)).toBeCloseTo(529.308585 + 10 * 5.690464, 2);
  });
  it('has R’s sum of squared errors', () => expect(squaredErrors(skirts, path, 46)).toBeCloseTo(16954.18, 1));
});

describe('multiplicative Holt-Winters smoothing of airline passengers', () => {
  // R: HoltWinters(AirPassengers, seasonal = "mult") prints alpha 0.2755925, beta 0.03269295, gamma 0.8707292, and the
  // coefficients below.
  const weights = { alpha: 0.2755925, beta: 0.03269295, gamma: 0.8707292 };
  const level = 469.3232206;
  const trend = 3.0215391;
  // prettier-ignore
  const seasons = [
    0.9464611, 0.8829239, 0.9717369, 1.0304825, 1.0476884, 1.1805272, 1.3590778, 1.3331706, 1.1083381, 0.9868813,
    0.8361333, 0.9209877,
  ];

  it('ends at R’s level, trend and season', () => {
    const path = holtWintersForecast(airPassengers, { ...weights, seasonLength: 12, kind: 'multiplicative' });
    seasons.forEach((season, index) =>
      expect(path.at(144, index + 1)).toBeCloseTo((level + (index + 1) * trend) * season, 3),
    );
  });

  it('fits no worse than R’s weights do', () => {
    const settings = { ...free, weights: [weights.alpha, weights.beta, weights.gamma] };
    const theirs = fitForecast(airPassengers, 'holtWintersMultiplicative', settings, 144);
    const ours = fitForecast(airPassengers, 'holtWintersMultiplicative', free, 144);
    expect(squaredErrors(airPassengers, ours.path, 144)).toBeLessThanOrEqual(
      1.0001 * squaredErrors(airPassengers, theirs.path, 144),
    );
  });
});

describe('Croston’s method', () => {
  it('gives the textbook’s forecast for the oil lubricant', () => {
    // Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2nd ed., 2018), section 12.2, with α = 0.1:
    // 2.750/2.793 = 0.985.
    const path = crostonForecast(lubricant, 0.1);
    expect(path.at(36, 1)).toBeCloseTo(0.985, 3);
    expect(path.at(36, 7)).toBe(path.at(36, 1));
  });

  it('is lowered by half of α in the Syntetos–Boylan approximation', () => {
    // Syntetos & Boylan (2005): the factor 1 − α/2.
    const croston = crostonForecast(lubricant, 0.1).at(36, 1);
    expect(syntetosBoylanForecast(lubricant, 0.1).at(36, 1)).toBeCloseTo(0.95 * croston, 12);
  });

  it('forecasts the rate exactly where equal demands come at equal intervals', () => {
    const path = crostonForecast([0, 0, 6, 0, 0, 6, 0, 0, 6], 0.3);
    for (const seen of [3, 4, 6, 9]) expect(path.at(seen, 1)).toBeCloseTo(2, 12);
  });

  it('says nothing before the first demand', () => {
    expect(crostonForecast([0, 0, 5], 0.3).at(2, 1)).toBe(0);
  });
});
