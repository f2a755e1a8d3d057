import { normalAtMost, normalDensity } from '../numeric/normal.ts';
import { refuse, requireNotNegative } from '../numeric/guard.ts';
import type { QueueScenario } from './evaluate-queue.ts';

/**
 * Growth of a line at full load: how many orders are in line after so many weeks when more arrive than can be finished?
 *
 * Mean of Brownian motion reflected at 0, started empty, with drift θ = λ − cμ and variance σ² = λc_a² + cμc_s² a week:
 * (θt + σ²/2θ)Φ(θ√t/σ) + σ√t·φ(θ√t/σ) − (σ²/2θ)Φ(−θ√t/σ), which for θ = 0 is σ√(2t/π). A diffusion approximation; its
 * slope tends to θ, and that is exact. Throws a RangeError for a load below 1 or a negative time.
 * Source: Harrison, Brownian Motion and Stochastic Flow Systems (1985), section 1.8.
 *
 * @example lineAfter({ load: 1.5, processWeeks: 1, servers: 2, arrivalScv: 0, processScv: 0 }, 10) // 10
 */
export function lineAfter(scenario: QueueScenario, weeks: number): number {
  const { load, processWeeks, servers, arrivalScv, processScv } = scenario;
  if (!(load >= 1)) refuse('load', load, 'a number of 1 or more');
  requireNotNegative('weeks', weeks);
  const capacity = servers / processWeeks;
  const drift = (load - 1) * capacity;
  const spread = Math.sqrt(capacity * (load * arrivalScv + processScv) * weeks);
  const way = drift * weeks;
  if (spread === 0) return way;
  if (drift === 0) return spread * Math.sqrt(2 / Math.PI);
  const z = way / spread;
  const bounce = (spread * spread) / (2 * way);
  return way * normalAtMost(z) + spread * normalDensity(z) + bounce * (2 * normalAtMost(z) - 1);
}
