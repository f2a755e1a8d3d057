/** Mean waits for lines with any arrivals and any process times. They use means and variabilities only: approximations. */
import { refuse } from '../numeric/guard.ts';
import { erlangC } from './erlang.ts';
import { requireQueue, type QueueInput } from './queue-input.ts';

/**
 * VUT equation: about how long does an order wait, from variability, utilization and process time alone?
 *
 * W_q ≈ V·U·τ with V = (c_a² + c_s²)/2 and U = ρ^(√(2(c+1)) − 1) / (c(1−ρ)); with one server U = ρ/(1−ρ) and this is
 * Kingman's formula, exact for Poisson arrivals. Throws a RangeError unless 0 < ρ < 1, τ > 0 and c ≥ 1 is whole.
 * Source: Kingman (1961); Sakasegawa, Annals of the Institute of Statistical Mathematics 29 (1977) 67–75; Hopp &
 * Spearman, Factory Physics (3rd ed., 2011), section 8.6.
 *
 * @example vutWait({ utilization: 0.5, processWeeks: 60, servers: 1, arrivalScv: 1, processScv: 1 }) // 60
 */
export function vutWait(input: QueueInput): number {
  requireQueue(input);
  const { utilization, processWeeks, servers } = input;
  const pooled = utilization ** (Math.sqrt(2 * (servers + 1)) - 1) / (servers * (1 - utilization));
  return variability(input) * pooled * processWeeks;
}

/**
 * Allen–Cunneen formula: about how long does an order wait at c servers with any arrivals and process times?
 *
 * W_q ≈ (c_a² + c_s²)/2 · C(c, cρ)·τ/(c(1−ρ)): the exact M/M/c wait times the mean variability. Exact for M/M/c and
 * M/G/1. Throws a RangeError as `vutWait` does.
 * Source: Allen, Probability, Statistics, and Queueing Theory (2nd ed., 1990), section 5.3.
 *
 * @example allenCunneenWait({ utilization: 0.5, processWeeks: 1, servers: 2, arrivalScv: 1, processScv: 1 }) // 0.3333333333333333
 */
export function allenCunneenWait(input: QueueInput): number {
  requireQueue(input);
  const { utilization, processWeeks, servers } = input;
  const mustWait = erlangC({ offeredLoad: servers * utilization, servers });
  return (variability(input) * mustWait * processWeeks) / (servers * (1 - utilization));
}

/**
 * Krämer and Langenbach-Belz formula: about how long does an order wait at one server when arrivals are not Poisson?
 *
 * W_q ≈ V·ρ/(1−ρ)·τ·g with V = (c_a² + c_s²)/2 and a correction g = exp(−2(1−ρ)(1−c_a²)²/(3ρ(c_a²+c_s²))) for
 * c_a² ≤ 1, exp(−(1−ρ)(c_a²−1)/(c_a²+4c_s²)) above. Nearer than Kingman's where arrivals are steady and the server is
 * not very busy. Throws a RangeError as `vutWait` does, or where there is more than one server.
 * Source: Krämer & Langenbach-Belz, 8th International Teletraffic Congress (1976) 235.
 *
 * @example kraemerLangenbachBelzWait({ utilization: 0.5, processWeeks: 2, servers: 1, arrivalScv: 1, processScv: 0 }) // 1
 */
export function kraemerLangenbachBelzWait(input: QueueInput): number {
  requireQueue(input);
  if (input.servers !== 1) refuse('servers', input.servers, '1, since the formula knows one server only');
  const { utilization, processWeeks, arrivalScv, processScv } = input;
  const both = arrivalScv + processScv;
  if (both === 0) return 0;
  const exponent =
    arrivalScv <= 1
      ? (-2 * (1 - utilization) * (1 - arrivalScv) ** 2) / (3 * utilization * both)
      : (-(1 - utilization) * (arrivalScv - 1)) / (arrivalScv + 4 * processScv);
  return ((both / 2) * utilization * processWeeks * Math.exp(exponent)) / (1 - utilization);
}

function variability({ arrivalScv, processScv }: QueueInput): number {
  return (arrivalScv + processScv) / 2;
}
