import { leastCorrelation, pooling, type Pooling } from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';

export type PoolingValues = Values<typeof parameters>;

/** Below the least that so many versions can have, a correlation counts as that least one. */
export function feasible<V extends Pick<PoolingValues, 'versions' | 'correlation'>>(values: V): V {
  return { ...values, correlation: Math.max(values.correlation, leastCorrelation(values.versions)) };
}

export function compute(values: PoolingValues): Pooling {
  return pooling(feasible(values));
}

/** The two sides as they are called here, in the tones of the strategies that keep such shelves. */
export const sides = {
  separate: { label: 'Separate shelves', tone: 'makeToStock' },
  pooled: { label: 'One shelf for all', tone: 'assembleToOrder' },
} as const;
export const ruleOfThumb = 'Square-root law';
