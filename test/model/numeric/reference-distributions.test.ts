/**
 * Every value of test/fixtures/distribution-reference.json, computed with 60-digit arithmetic. The budget: 1e-13
 * absolute, 1e-12 relative, quantiles of counts exact (off exact ties, where both neighbors are right).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gammaAtMost } from '../../../src/model/numeric/gamma.ts';
import {
  negativeBinomialAtMost,
  negativeBinomialQuantile,
} from '../../../src/model/numeric/negative-binomial.ts';
import { normalQuantile } from '../../../src/model/numeric/normal-quantile.ts';
import { normalAtMost, normalLoss } from '../../../src/model/numeric/normal.ts';
import { poissonAtMost, poissonQuantile } from '../../../src/model/numeric/poisson.ts';

type Row = readonly number[];
const file = JSON.parse(readFileSync('test/fixtures/distribution-reference.json', 'utf8')) as Readonly<
  Record<string, readonly Row[]>
>;

/** Mean and dispersion of the number of failures before the r-th success. */
const counts = (shape: number, success: number) => ({
  mean: (shape * (1 - success)) / success,
  dispersion: 1 / success,
});

const continuous: readonly (readonly [name: string, compute: (...row: number[]) => number, abs: number])[] = [
  ['normal_cdf', (z) => normalAtMost(z), 1e-13],
  // Beyond 33 standard deviations one unit in the last place is 7e-15.
  ['normal_quantile', (p) => normalQuantile(p), 1e-13],
  ['normal_loss', (z) => normalLoss(z), 1e-13],
  ['poisson_cdf', (k, mean) => poissonAtMost(k, mean), 1e-13],
  ['negbin_cdf', (k, r, p) => negativeBinomialAtMost({ count: k, ...counts(r, p) }), 1e-13],
  ['erlang_cdf', (x, shape, rate) => gammaAtMost({ x, shape, rate }), 1e-13],
];

describe.each(continuous)('%s', (name, compute, absolute) => {
  const rows = file[name] as readonly Row[];

  it(`agrees in all ${rows.length} values, absolutely and in the tails`, () => {
    expect(rows.length).toBeGreaterThan(20);
    const misses = rows.filter((row) => {
      const expected = row.at(-1) as number;
      const off = Math.abs(compute(...row) - expected);
      return !(off <= absolute && off <= 1e-12 * Math.abs(expected));
    });
    expect(misses).toEqual([]);
  });
});

describe('quantiles of counts', () => {
  it('poisson_quantile agrees in all values', () => {
    const rows = file.poisson_quantile as readonly Row[];
    const misses = rows.filter(([p, mean, k]) => poissonQuantile(p as number, mean as number) !== k);
    expect(rows.length).toBeGreaterThan(1000);
    expect(misses).toEqual([]);
  });

  it('negbin_quantile agrees in all values', () => {
    const rows = file.negbin_quantile as readonly Row[];
    const misses = rows.filter(([p, r, success, k]) => {
      const found = negativeBinomialQuantile({
        probability: p as number,
        ...counts(r as number, success as number),
      });
      return found !== k;
    });
    expect(rows.length).toBeGreaterThan(700);
    expect(misses).toEqual([]);
  });
});
