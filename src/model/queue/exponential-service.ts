import { requireFraction, requireNotNegative, requirePositive } from '../numeric/guard.ts';
import { gammaRealTransform, type RealTransform } from './gamma-time.ts';
import { exponentialWait, type WaitLaw } from './wait-law.ts';

/**
 * GI/M/1 queue: how long do orders wait whose gaps vary, at one server with exponential process times?
 *
 * P(W > t) = σ·e^(−(1−σ)t/τ), mean στ/(1−σ), where σ is the root below 1 of σ = A*((1−σ)/τ) and A* the transform of the
 * gaps: gamma with mean τ/ρ and squared coefficient of variation c_a² (constant gaps, D/M/1, where it is 0). Throws a
 * RangeError unless 0 < ρ < 1, τ > 0 and c_a² ≥ 0.
 * Source: Gross, Shortle, Thompson & Harris (2008), section 5.3; Kleinrock, Queueing Systems 1 (1975), section 6.4.
 *
 * @example exponentialServiceWait({ utilization: 0.8, processWeeks: 1, arrivalScv: 1 }).mean // 4
 */
export function exponentialServiceWait(input: {
  readonly utilization: number;
  readonly processWeeks: number;
  readonly arrivalScv: number;
}): WaitLaw {
  const { utilization, processWeeks, arrivalScv } = input;
  requireFraction('utilization', utilization);
  requirePositive('processWeeks', processWeeks);
  requireNotNegative('arrivalScv', arrivalScv);
  return waitForGaps(gammaRealTransform(processWeeks / utilization, arrivalScv), processWeeks);
}

/** The same for gaps of any law, given by their transform; for guarded inputs. */
export function waitForGaps(gaps: RealTransform, processWeeks: number): WaitLaw {
  const waiting = 1 - idleRoot(gaps, 1 / processWeeks);
  return exponentialWait(waiting, (waiting * processWeeks) / (1 - waiting));
}

/**
 * 1 − σ. The difference A*(μx) − (1 − x) is convex in x and falls to 0 at x = 0; Newton's steps from x = 1 come down to
 * its other root without ever passing it.
 */
function idleRoot(gaps: RealTransform, serviceRate: number): number {
  let idle = 1;
  for (let round = 0; round < 100; round += 1) {
    const s = serviceRate * idle;
    const difference = gaps.value(s) - (1 - idle);
    const step = difference / (serviceRate * gaps.slope(s) + 1);
    idle -= step;
    if (Math.abs(step) <= 1e-15 * idle) break;
  }
  return idle;
}
