import { describe, expect, it } from 'vitest';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { powerOfTen, writeLarge, writeMagnitude } from '../../src/calculators/shared/large-number.ts';
import { rangeOf } from '../../src/calculators/shared/values.ts';
import { plainText } from '../../src/calculators/shared/view.ts';
import { variety } from '../../src/calculators/variety/definition.ts';
import {
  exampleProduct,
  modulesDrawing,
  squaresPath,
} from '../../src/calculators/variety/modules-drawing.ts';
import type { VarietyValues } from '../../src/calculators/variety/scenario.ts';

const format = createFormat('en-US', 'USD');
const defaults = defaultValues(variety);
const at = (values: Partial<VarietyValues>): VarietyValues => ({ ...defaults, ...values });

function say(values: Partial<VarietyValues>): string {
  return plainText(variety.describe(at(values), variety.compute(at(values)), format));
}

describe('large numbers', () => {
  it.each([
    [390_625, '390,625'],
    [2_800_000_000_000, '2.8 trillion'],
    [1.0995e52, '1.1 × 10⁵²'],
    [1e20, '10²⁰'],
    [9.99e20, '10²¹'],
  ])('%d reads “%s”', (value, words) => {
    expect(writeLarge(value, 'en-US')).toBe(words);
  });

  it('are never written with more digits than anybody reads, wherever a count stands', () => {
    expect(format.number(20 ** 40)).toBe('1.1 × 10⁵²');
    expect(format.number(Infinity)).toBe('–');
  });

  it('have small companions', () => {
    expect(powerOfTen(2.6e-7, 'en-US')).toBe('2.6 × 10⁻⁷');
    expect(writeMagnitude(0.1, 'en-US')).toBe('0.1');
    expect(writeMagnitude(0, 'en-US')).toBe('0');
    expect(writeMagnitude(3125, 'en-US')).toBe('3,125');
    expect(writeMagnitude(9_765_625, 'en-US')).toBe('9.77 × 10⁶');
  });
});

describe('the sentence', () => {
  it('counts parts and products and says what is left of demand', () => {
    // 5⁸ = 390,625; 2,600 a year over them is one in 150 years. H(100)/H(390625) = 5.18738/13.45270 = 39 %.
    expect(say({ clashes: 0 })).toBe(
      'Out of 40 parts come 390,625 products. An average part sells 10 a week, an average product one in 150 years. The 100 best sellers cover 39% of demand if popularity follows Zipf’s law, 0.026% if all sell alike.',
    );
  });

  it('stays readable at the largest family there is', () => {
    expect(say({ modules: 40, options: 20, clashes: 0 })).toContain(
      'Out of 800 parts come 1.1 × 10⁵² products',
    );
  });

  it('knows when the shelf holds everything', () => {
    expect(say({ modules: 2, options: 2, clashes: 0 })).toContain('The shelf holds every one of them.');
  });
});

describe('incompatible pairs', () => {
  it('are never more than can be drawn', () => {
    // Two modules of two options have four pairs, and the basic one is spared.
    expect(rangeOf(variety, 'clashes', at({ modules: 2, options: 2 })).max).toBe(3);
    expect(variety.compute(at({ modules: 2, options: 2, clashes: 3 })).configurations).toBe(1);
  });

  it('leave fewer products the more there are', () => {
    const counts = [0, 1, 5, 12, 24].map((clashes) => variety.compute(at({ clashes })).configurations);
    counts.slice(1).forEach((count, index) => expect(count).toBeLessThan(counts[index] ?? 0));
  });
});

describe('the drawing', () => {
  it('draws products that can be built, and different ones', () => {
    const { clashes } = variety.compute(at({ clashes: 24 }));
    const products = Array.from({ length: 20 }, (_, turn) => exampleProduct(8, 5, clashes, turn));
    for (const product of products) {
      expect(product).toHaveLength(8);
      for (const clash of clashes)
        expect(clash.every(({ module, option }) => product[module] === option)).toBe(false);
    }
    expect(new Set(products.map(String)).size).toBeGreaterThan(3);
  });

  it('finds one even where hardly any is left', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { clashes } = variety.compute(at({ modules: 3, options: 3, clashes: 24, seed }));
      for (let turn = 0; turn < 5; turn += 1) {
        const product = exampleProduct(3, 3, clashes, turn);
        for (const clash of clashes)
          expect(clash.every(({ module, option }) => product[module] === option)).toBe(false);
      }
    }
  });

  it('has a square for every part and an arc for every pair, all inside the frame', () => {
    for (const values of [
      at({}),
      at({ modules: 40, options: 20, clashes: 24 }),
      at({ modules: 2, options: 20 }),
    ]) {
      const drawing = modulesDrawing(values, variety.compute(values), 1);
      expect(drawing.squares).toHaveLength(values.modules * values.options);
      expect(squaresPath(drawing.squares, drawing.size).split('z')).toHaveLength(drawing.squares.length + 1);
      expect(drawing.clashes).toHaveLength(values.clashes);
      expect(drawing.squares.filter(({ chosen }) => chosen)).toHaveLength(values.modules);
      for (const { x, y } of drawing.squares) {
        expect(x + drawing.size / 2).toBeLessThanOrEqual(drawing.width);
        expect(y + drawing.size / 2).toBeLessThanOrEqual(drawing.height);
      }
    }
  });
});
