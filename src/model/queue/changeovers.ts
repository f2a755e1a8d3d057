import { requireNotNegative, requirePositive, requireWhole } from '../numeric/guard.ts';

export interface EffectiveProcess {
  /** Mean process time, changeovers included. */
  readonly processWeeks: number;
  /** Its squared coefficient of variation. */
  readonly processScv: number;
}

/**
 * Process time with changeovers: how long does an order really take when versions come in random order?
 *
 * Mean τ + s(1 − 1/V) and variance c²τ² + s²(1/V)(1 − 1/V), with s the changeover time, needed whenever an order's version
 * differs from the one before it, and V equally likely versions. Assumes orders are made in the order of arrival. Put
 * into the M/G/1 formula the result is exact, since the changeovers are independent of one another. Throws a RangeError
 * unless τ > 0, s ≥ 0, c² ≥ 0 and V ≥ 1 is whole.
 * Source: moments of a sum of independent times; Hopp & Spearman, Factory Physics (3rd ed., 2011), section 8.4.
 *
 * @example processWithChangeovers({ processWeeks: 1, processScv: 1, changeoverWeeks: 0.2, versions: 16 }).processWeeks // 1.1875
 */
export function processWithChangeovers(input: {
  readonly processWeeks: number;
  readonly processScv: number;
  readonly changeoverWeeks: number;
  readonly versions: number;
}): EffectiveProcess {
  const { processWeeks, processScv, changeoverWeeks, versions } = input;
  requirePositive('processWeeks', processWeeks);
  requireNotNegative('processScv', processScv);
  requireNotNegative('changeoverWeeks', changeoverWeeks);
  requireWhole('versions', versions, 1, 1e9);
  const change = 1 - 1 / versions;
  const mean = processWeeks + changeoverWeeks * change;
  const variance = processScv * processWeeks ** 2 + changeoverWeeks ** 2 * change * (1 - change);
  return { processWeeks: mean, processScv: variance / mean ** 2 };
}
