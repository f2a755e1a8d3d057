/**
 * The bottleneck: one machine with exponential unit times, fed by whole orders at once, first come, first
 * served.
 *
 * Units arrive as a renewal stream, because geometric batches on a Poisson stream make the gap between two
 * units either nothing or exponential. That makes the machine a GI/M/1 queue, and the time a unit spends
 * there, waiting included, exactly exponential. (Cohen, The Single Server Queue, 2nd ed. 1982, part II;
 * Zipkin, Foundations of Inventory Management, 2000, chapter 7.)
 */
import { dispersionOf, lastUnitProbability } from '../demand/dispersion.ts';
import { requireFraction, requireNotNegative, requirePositive } from '../numeric/guard.ts';

/**
 * Mean time at the bottleneck in weeks: how long does a unit take from joining the line to leaving the
 * machine?
 *
 * 1/η = (1+I)/2 · 1/(μ−Λ), with Λ the units demanded a week, ρ the utilization, μ = Λ/ρ and I the index of
 * dispersion. The time itself is exponential. Assumes first come, first served and one machine that never
 * breaks down. Throws a RangeError unless Λ is above 0, CV not negative and 0 < ρ < 1.
 * Source: GI/M/1 with σ = 1 − q(1−ρ), q = 2/(1+I); Zipkin (2000), chapter 7.
 *
 * @example bottleneckWeeks({ demandRate: 50, demandCv: 0.4, utilization: 0.8 }) // 0.36
 */
export function bottleneckWeeks(input: {
  readonly demandRate: number;
  readonly demandCv: number;
  readonly utilization: number;
}): number {
  requirePositive('demandRate', input.demandRate);
  requireNotNegative('demandCv', input.demandCv);
  requireFraction('utilization', input.utilization);
  const dispersion = dispersionOf(input.demandRate, input.demandCv);
  return 1 / departureRate(input.demandRate, dispersion, input.utilization);
}

/** Rate η = q(μ − Λ) of the exponential time at the bottleneck, for guarded inputs; μ − Λ = Λ(1−ρ)/ρ. */
export function departureRate(demandRate: number, dispersion: number, utilization: number): number {
  return (lastUnitProbability(dispersion) * demandRate * (1 - utilization)) / utilization;
}
