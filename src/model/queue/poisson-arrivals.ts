import { complement, divide, scaleBy } from '../numeric/complex.ts';
import { requireFraction, requireNotNegative, requirePositive } from '../numeric/guard.ts';
import { tailFromTransform, type Transform } from '../numeric/invert-transform.ts';
import { constantServiceWait } from './constant-service.ts';
import { gammaTransform } from './gamma-time.ts';
import { exponentialWait, termsFor, type WaitLaw } from './wait-law.ts';

/**
 * M/G/1 queue: how long do orders wait that come at random to one server whose times vary?
 *
 * Mean W_q = ρ/(1−ρ)·(1 + c_s²)/2·τ (Pollaczek and Khinchine), exact whatever the law of process times. The distribution
 * is exact for gamma process times, with constant (M/D/1) and exponential (M/M/1) ones among them: its transform is
 * (1−ρ)s/(s − λ(1 − B*(s))). Throws a RangeError unless 0 < ρ < 1, τ > 0 and c_s² ≥ 0.
 * Source: Gross, Shortle, Thompson & Harris (2008), sections 5.1.1 and 5.1.5.
 *
 * @example poissonArrivalsWait({ utilization: 0.8, processWeeks: 1, processScv: 0.5 }).mean // 3
 */
export function poissonArrivalsWait(input: {
  readonly utilization: number;
  readonly processWeeks: number;
  readonly processScv: number;
}): WaitLaw {
  const { utilization, processWeeks, processScv } = input;
  requireFraction('utilization', utilization);
  requirePositive('processWeeks', processWeeks);
  requireNotNegative('processScv', processScv);
  const mean = ((utilization / (1 - utilization)) * (1 + processScv) * processWeeks) / 2;
  if (processScv === 1) return exponentialWait(utilization, mean);
  const transform = pollaczekKhinchine(utilization, processWeeks, gammaTransform(processWeeks, processScv));
  if (processScv === 0)
    return {
      mean,
      probabilityOfWait: utilization,
      exceeds: constantServiceWait(utilization, processWeeks),
      transform,
    };
  const terms = termsFor(processScv);
  return {
    mean,
    probabilityOfWait: utilization,
    exceeds: (time) =>
      time <= 0 ? utilization : Math.min(utilization, tailFromTransform(transform, time, terms)),
    transform,
  };
}

function pollaczekKhinchine(utilization: number, processWeeks: number, process: Transform): Transform {
  const rate = utilization / processWeeks;
  return (s) => {
    const [real, imaginary] = scaleBy(rate, complement(process(s)));
    return divide(scaleBy(1 - utilization, s), [s[0] - real, s[1] - imaginary]);
  };
}
