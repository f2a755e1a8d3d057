import { describe, expect, it } from 'vitest';
import { lastUnitProbability, nextUnitProbability } from '../../src/model/demand/dispersion.ts';
import { binomialEntry, negligible, poissonEntry } from '../../src/model/numeric/distribution-entry.ts';
import { stirlingCorrection } from '../../src/model/numeric/stirling.ts';

describe('what Stirling leaves out', () => {
  // Computed with 50 digits from the definition; the table of Loader (2000) has the first three.
  it.each([
    [1, 0.08106146679532726],
    [2, 0.04134069595540929],
    [15, 0.0055547335519628014],
    [16, 0.00520765591960964],
    [20, 0.004166319691996922],
    [100, 0.0008333305556349147],
  ])('of ln %d! is %d', (n, correction) => {
    // The product below 16 forms the difference of numbers near 30, the series above it loses nothing.
    expect(Math.abs(stirlingCorrection(n) - correction)).toBeLessThan(n < 16 ? 1e-14 : 2e-16);
  });
});

describe('where a distribution is entered', () => {
  it('is zero while e^−mean is an ordinary number', () => {
    expect(poissonEntry(3)).toEqual({ index: 0, probability: Math.exp(-3) });
    expect(binomialEntry(10, 0.25, 0.75).index).toBe(0);
    expect(binomialEntry(10, 0.25, 0.75).probability).toBeCloseTo(0.75 ** 10, 15);
  });

  it.each([601, 5000.5, 1e6])('is the lower edge of a Poisson bell of mean %d, whose sum is one', (mean) => {
    const { index, probability } = poissonEntry(mean);
    expect(probability).toBeLessThanOrEqual(negligible);
    let [term, sum, k] = [probability, 0, index];
    while (k < mean || term > 1e-20) {
      sum += term;
      k += 1;
      term *= mean / k;
    }
    expect(sum).toBeCloseTo(1, 12);
  });

  it.each([
    [5000, 0.4],
    [1e7, 1e-3],
    [2000, 0.999],
    [1e6, 0.999_999],
  ])('is the lower edge of a binomial bell of %d trials at %d, whose sum is one', (trials, success) => {
    const failure = 1 - success;
    const { index, probability } = binomialEntry(trials, success, failure);
    let [term, sum, k] = [probability, 0, index];
    while (k <= trials && (k < trials * success || term > 1e-20)) {
      sum += term;
      term *= ((trials - k) / (k + 1)) * (success / failure);
      k += 1;
    }
    expect(sum).toBeCloseTo(1, 11);
  });

  it('is the only value where every trial succeeds', () => {
    expect(binomialEntry(7, 1, 0)).toEqual({ index: 7, probability: 1 });
  });
});

it('the chances that a unit is or is not the last of its order add up to one', () => {
  for (const dispersion of [1, 1 + 1e-12, 2, 8, 1e5]) {
    expect(lastUnitProbability(dispersion) + nextUnitProbability(dispersion)).toBeCloseTo(1, 15);
  }
});
