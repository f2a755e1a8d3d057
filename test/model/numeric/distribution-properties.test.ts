/** What must hold for every distribution, whatever its numbers. */
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { negativeBinomialDemand, poissonDemand } from '../../../src/model/demand/counted-demand.ts';
import { normalDemand } from '../../../src/model/demand/normal-demand.ts';
import { gammaDemand, lognormalDemand } from '../../../src/model/demand/skewed-demand.ts';
import { CountLaw } from '../../../src/model/numeric/count-law.ts';
import { walkToQuantile } from '../../../src/model/numeric/count-walk.ts';
import { gammaAtMost } from '../../../src/model/numeric/gamma.ts';
import { negativeBinomialMass } from '../../../src/model/numeric/negative-binomial.ts';
import { poissonExceeds, poissonMass, poissonQuantile } from '../../../src/model/numeric/poisson.ts';
import { normalQuantile } from '../../../src/model/numeric/normal-quantile.ts';
import { normalAtMost, normalExceeds, normalLoss } from '../../../src/model/numeric/normal.ts';

const mean = fc.double({ min: 0.05, max: 10_000, noNaN: true });
const volatility = fc.double({ min: 0.05, max: 3, noNaN: true });
const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe.each([
  ['Poisson', (m: number) => poissonDemand({ mean: m })],
  ['negative binomial', (m: number, cv: number) => negativeBinomialDemand({ mean: m, deviation: cv * m })],
  ['normal', (m: number, cv: number) => normalDemand({ mean: m, deviation: cv * m })],
  ['gamma', (m: number, cv: number) => gammaDemand({ mean: m, deviation: cv * m })],
  ['lognormal', (m: number, cv: number) => lognormalDemand({ meanOfLog: Math.log(m), deviationOfLog: cv })],
])('%s demand', (_name, lawOf) => {
  it('reaches a probability at its quantile, and not before', () => {
    fc.assert(
      fc.property(mean, volatility, probability, (m, cv, p) => {
        const law = lawOf(m, cv);
        const level = law.quantile(p);
        expect(law.atMost(level)).toBeGreaterThanOrEqual(p - 1e-11);
        if (law.counted && level > 0) expect(law.atMost(level - 1)).toBeLessThan(p + 1e-11);
      }),
      { numRuns: 60 },
    );
  });

  it('has a loss that falls, by the tail probability, and lies between mean − level and the mean', () => {
    fc.assert(
      fc.property(mean, volatility, probability, (m, cv, p) => {
        const law = lawOf(m, cv);
        const level = Math.max(0, Math.floor(law.quantile(p)));
        const [here, next] = [law.loss(level), law.loss(level + 1)];
        const slack = 1e-9 * (1 + law.mean);
        expect(here).toBeGreaterThanOrEqual(Math.max(0, law.mean - level) - slack);
        expect(here - next).toBeLessThanOrEqual(law.exceeds(level) + slack);
        expect(here - next).toBeGreaterThanOrEqual(law.exceeds(level + 1) - slack);
      }),
      { numRuns: 60 },
    );
  });
});

describe('summed by hand', () => {
  it.each([
    [0.3, 1, 2],
    [7, 1, 4],
    [30, 12, 55],
    [2, 400, 30],
  ])('losses of mean %d and dispersion %d beyond %d', (m, dispersion, level) => {
    const law = negativeBinomialDemand({ mean: m, deviation: Math.sqrt(dispersion * m) });
    let [loss, second] = [0, 0];
    for (let k = level + 1; k < level + 20_000; k += 1) {
      const mass = negativeBinomialMass({ count: k, mean: m, dispersion });
      loss += (k - level) * mass;
      second += ((k - level) * (k - level - 1) * mass) / 2;
    }
    expect(law.loss(level) / loss).toBeCloseTo(1, 9);
    expect(law.secondLoss(level) / second).toBeCloseTo(1, 8);
  });

  it('levels below zero: the whole demand and what lies between is short', () => {
    const law = poissonDemand({ mean: 3 });
    expect([law.loss(-2), law.exceeds(-1), law.atMost(-1)]).toEqual([5, 1, 0]);
    expect(law.secondLoss(-2)).toBeCloseTo(law.secondLoss(0) + law.loss(0) + law.loss(-1), 12);
  });
});

describe('one distribution seen from another', () => {
  it('the time to the k-th event exceeds t exactly where fewer than k events have happened', () => {
    for (const [k, t] of [
      [1, 0.5],
      [5, 7.5],
      [400, 390],
    ] as const)
      expect(gammaAtMost({ x: t, shape: k, rate: 1 })).toBeCloseTo(poissonExceeds(k - 1, t), 14);
  });

  it('a negative binomial that varies hardly more than Poisson is Poisson', () => {
    const law = negativeBinomialDemand({ mean: 40, deviation: Math.sqrt(40 * (1 + 1e-8)) });
    expect(law.atMost(45)).toBeCloseTo(poissonDemand({ mean: 40 }).atMost(45), 8);
    expect(poissonMass(45, 40)).toBeCloseTo(negativeBinomialMass({ count: 45, mean: 40, dispersion: 1 }), 15);
  });

  it('the normal quantile inverts the normal distribution, in both tails', () => {
    for (const z of [-37, -8, -1.3, -0.2, 0, 0.4, 2.5, 5])
      expect(normalQuantile(normalAtMost(z))).toBeCloseTo(z, 9);
    expect(normalExceeds(-3)).toBe(normalAtMost(3));
  });

  it('the normal loss far out is that of an exponential tail', () => {
    // L(z) ≈ φ(z)/z²·(1 − 3/z² + 15/z⁴ − 105/z⁶): Feller, An Introduction to Probability Theory, volume 1, VII.1.
    const z = 30;
    const series = 1 - 3 / z ** 2 + 15 / z ** 4 - 105 / z ** 6;
    const expected = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / z ** 2) * series;
    expect(normalLoss(z) / expected).toBeCloseTo(1, 8);
  });
});

it('the quick walk to the quantile of a small count ends where the exact solution does', () => {
  const small = fc.double({ min: 0.01, max: 64, noNaN: true });
  const lumpiness = fc.double({ min: 1, max: 40, noNaN: true });
  fc.assert(
    fc.property(small, lumpiness, fc.double({ min: 1e-6, max: 0.9999, noNaN: true }), (m, dispersion, p) => {
      const law = new CountLaw(m, dispersion);
      expect(walkToQuantile(law, p) ?? law.quantile(p)).toBe(law.quantile(p));
    }),
    { numRuns: 300 },
  );
});

it('a probability outside 0 to 1 is refused by name', () => {
  expect(() => poissonQuantile(1, 5)).toThrow(/probability must be a number above 0 and below 1; it was 1/);
});

it('all distribution functions together take at most 3 kB of a page', async () => {
  const files = ['normal', 'normal-quantile', 'gamma', 'poisson', 'negative-binomial'];
  const entry = files.map(async (file) => {
    const path = `src/model/numeric/${file}.ts`;
    const module = (await import(`../../../${path}`)) as Readonly<Record<string, unknown>>;
    const names = Object.keys(module).filter((name) => !name.endsWith('Tails'));
    return `import { ${names.join()} } from './${path}'; self['${file}'] = [${names.join()}];`;
  });
  const built = buildSync({
    stdin: { contents: (await Promise.all(entry)).join('\n'), resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  expect(gzipSync(built.outputFiles[0]!.contents).length).toBeLessThanOrEqual(3 * 1024);
});
