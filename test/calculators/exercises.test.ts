// What the exercises for instructors say of the model without printing it from there.
import { expect, test } from 'vitest';
import { findCalculator } from '../../src/calculators/registry.ts';
import { defaultValues, type AnyValues } from '../../src/calculators/shared/definition.ts';
import { outputsOf } from '../../src/calculators/shared/result-code.ts';

const compare = findCalculator('compare');

function cheapest(change: AnyValues, preset?: string): string {
  const start = compare.presets.find(({ id }) => id === preset)?.values;
  const outputs = outputsOf(compare, { ...defaultValues(compare), ...start, ...change });
  const costs = ['mts', 'ato', 'mto'].map((id) => [id, outputs[`${id}.total`] ?? Infinity] as const);
  return costs.sort(([, a], [, b]) => a - b)[0]?.[0] ?? '';
}

test('few versions: make to stock is the cheapest up to seven, six left out', () => {
  const winners = Array.from({ length: 30 }, (_, index) => cheapest({ versions: index + 1 }));
  expect(winners.flatMap((id, index) => (id === 'mts' ? [index + 1] : []))).toEqual([1, 2, 3, 4, 5, 7]);
  expect(compare.parameters.versionsPerPlatform?.default).toBe(6);
});

test('T-shirts: with 200 versions blanks are kept, and not even patient customers bring sewing to order', () => {
  expect(cheapest({}, 't-shirts')).toBe('mts');
  expect(cheapest({ versions: 200 }, 't-shirts')).toBe('ato');
  expect(cheapest({ waitCostRate: 0 }, 't-shirts')).not.toBe('mto');
});

test('bridges: two versions bring assembly to order, two and dear waiting make to stock', () => {
  expect(cheapest({ versions: 2 }, 'bridges')).toBe('ato');
  expect(cheapest({ versions: 2, waitCostRate: 0.05 }, 'bridges')).toBe('mts');
});
