import { demandCvFloor } from '../../model/index.ts';
import type { AnyValues, Limits } from '../shared/definition.ts';

/** The floor of volatility and the end of its track depend on demand; everything else has fixed ends. */
export function limits(name: string, values: AnyValues): Limits {
  if (name !== 'demandCv') return {};
  const floor = demandCvFloor(values.demandRate as number);
  return {
    max: Math.max(4, 2 * floor),
    floor: {
      value: floor,
      reason:
        'Customers who decide on their own cannot be steadier than chance. Below this mark nothing changes.',
    },
  };
}
