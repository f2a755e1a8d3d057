/** Counts against counting one by one, shares against adding up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countConfigurations,
  drawClashes,
  evaluateVariety,
  mostClashes,
  shareOfBest,
  type Clash,
} from '../../../src/model/index.ts';

/** Every product there is, tried one after another. */
function tryAll(options: readonly number[], clashes: readonly Clash[]): number {
  let products: number[][] = [[]];
  for (const count of options)
    products = products.flatMap((product) =>
      Array.from({ length: count }, (_, option) => [...product, option]),
    );
  return products.filter((product) =>
    clashes.every((clash) => !clash.every(({ module, option }) => product[module] === option)),
  ).length;
}

describe('the number of configurations', () => {
  it('is the product of the options where nothing clashes', () => {
    expect(countConfigurations({ options: [2, 3, 4], clashes: [] })).toBe(24n);
    expect(countConfigurations({ options: Array.from({ length: 40 }, () => 20), clashes: [] })).toBe(
      20n ** 40n,
    );
  });

  it('agrees with trying every product', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 1e6 }),
        (modules, options, wanted, seed) => {
          const count = Math.min(wanted, mostClashes({ modules, options }));
          const clashes = drawClashes({ modules, options, count, seed });
          const all = Array.from({ length: modules }, () => options);
          expect(countConfigurations({ options: all, clashes })).toBe(BigInt(tryAll(all, clashes)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('agrees with trying every product of uneven modules, clashes said twice, or leaving nothing', () => {
    const clash: Clash = [{ module: 0, option: 0 }, { module: 2, option: 1 }]; // prettier-ignore
    const turned: Clash = [clash[1], clash[0]];
    const other: Clash = [{ module: 1, option: 0 }, { module: 2, option: 1 }]; // prettier-ignore
    expect(countConfigurations({ options: [2, 1, 3], clashes: [clash, turned, other] })).toBe(
      BigInt(tryAll([2, 1, 3], [clash, other])),
    );
    const all: Clash = [{ module: 0, option: 0 }, { module: 1, option: 0 }]; // prettier-ignore
    expect(countConfigurations({ options: [1, 1], clashes: [all] })).toBe(0n);
  });

  it('is exact far beyond what an ordinary number holds', () => {
    // One clash takes away what its two options would have made with everything else: 20^40 − 20^38.
    const clash: Clash = [{ module: 3, option: 19 }, { module: 30, option: 0 }]; // prettier-ignore
    const options = Array.from({ length: 40 }, () => 20);
    expect(countConfigurations({ options, clashes: [clash] })).toBe(20n ** 40n - 20n ** 38n);
  });

  it('refuses a clash within a module and an option that is not there', () => {
    const within: Clash = [{ module: 0, option: 0 }, { module: 0, option: 1 }]; // prettier-ignore
    expect(() => countConfigurations({ options: [2, 2], clashes: [within] })).toThrow(/^clash must/);
    const beyond: Clash = [{ module: 0, option: 2 }, { module: 1, option: 1 }]; // prettier-ignore
    expect(() => countConfigurations({ options: [2, 2], clashes: [beyond] })).toThrow(
      /^option of a clash must/,
    );
  });
});

describe('drawn clashes', () => {
  it('are all different, never between basic options, and as many as can be', () => {
    const all = drawClashes({
      modules: 4,
      options: 3,
      count: mostClashes({ modules: 4, options: 3 }),
      seed: 7,
    });
    // C(4, 2)·(9 − 1) = 48.
    expect(all).toHaveLength(48);
    expect(new Set(all.map((clash) => JSON.stringify(clash))).size).toBe(48);
    for (const [one, other] of all) {
      expect(one.module).toBeLessThan(other.module);
      expect(one.option + other.option).toBeGreaterThan(0);
    }
  });

  it('keep those already drawn when more are drawn', () => {
    const few = drawClashes({ modules: 8, options: 5, count: 6, seed: 3 });
    expect(drawClashes({ modules: 8, options: 5, count: 20, seed: 3 }).slice(0, 6)).toEqual(few);
  });

  it('leave one product at least, however many there are', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const most = { modules: 3, options: 2 };
      const clashes = drawClashes({ ...most, count: mostClashes(most), seed });
      expect(countConfigurations({ options: [2, 2, 2], clashes })).toBeGreaterThan(0n);
    }
  });
});

describe('the share of the best sellers', () => {
  const added = (count: number, exponent: number): number =>
    Array.from({ length: count }, (_, index) => (index + 1) ** -exponent).reduce(
      (sum, term) => sum + term,
      0,
    );

  it('agrees with adding up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (versions, place, exponent) => {
          const best = Math.max(1, Math.round(place * versions));
          const share = shareOfBest({ versions, best, exponent });
          expect(share).toBeCloseTo(added(best, exponent) / added(versions, exponent), 10);
        },
      ),
    );
  });

  it('is the harmonic number’s for a million versions by Zipf’s law', () => {
    // H(10⁶) = 14.392726722865724, H(10) = 7381/2520 (Knuth 1, section 1.2.7).
    const share = shareOfBest({ versions: 1e6, best: 10, exponent: 1 });
    expect(share).toBeCloseTo(7381 / 2520 / 14.392726722865724, 14);
  });

  it('stays a share for more versions than there are atoms', () => {
    const share = shareOfBest({ versions: 1e80, best: 1e6, exponent: 1 });
    // H(n) = ln n + γ but for 1/2n.
    const gamma = 0.5772156649015329;
    expect(share).toBeCloseTo((Math.log(1e6) + gamma + 5e-7) / (Math.log(1e80) + gamma), 12);
  });

  it('refuses more best sellers than versions', () => {
    expect(() => shareOfBest({ versions: 5, best: 6, exponent: 1 })).toThrow(/^best must/);
  });
});

describe('modular variety', () => {
  it('divides demand by products and by options', () => {
    const outcome = evaluateVariety({ modules: 5, options: 4, clashes: 0, seed: 1, demandRate: 50 });
    // 4⁵ = 1024 products out of 20 parts; a part is in every fourth product.
    expect(outcome).toMatchObject({ configurations: 1024, parts: 20, demandPerPart: 12.5 });
    expect(outcome.demandPerConfiguration).toBeCloseTo(50 / 1024, 15);
  });
});
