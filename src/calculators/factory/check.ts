import { factorySetup } from '../../model/simulation/factory-setup.ts';
import type { Problem } from '../shared/definition.ts';
import type { FactoryValues } from './parameters.ts';
import { requestOf } from './request.ts';

/** Why the factory that these values describe cannot be simulated; empty where it can. */
export function simulationProblem(values: FactoryValues): string {
  try {
    factorySetup(requestOf(values, 1));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Changeovers take capacity; everything else inside the ranges has its exact values at least. */
export function check(values: FactoryValues): readonly Problem[] {
  if (values.changeoverWeeks === 0 || !simulationProblem(values).startsWith('load')) return [];
  const message =
    'Changeovers leave the bottleneck too little time to keep up with demand: shorten the changeover time or lower utilization.';
  return [{ parameters: ['changeoverWeeks', 'utilization'], message }];
}
