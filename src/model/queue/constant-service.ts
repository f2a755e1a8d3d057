/**
 * M/D/1 queue: the whole distribution of the wait when orders come at random and each takes the same time.
 *
 * With (k−1)τ ≤ t < kτ:  P(W ≤ t) = e^(−λ(kτ−t)) Σ_{j<k} Q_{k−1−j}·(λ(kτ−t))ʲ/j!, where Q_j is the chance that at most j
 * orders stand in line. Every term is positive, so that nothing cancels, unlike in Erlang's series of 1909.
 * Source: Franx, Operations Research Letters 29 (2001) 221–229.
 */

/** Chances below this are treated as nothing. */
const negligible = 1e-14;

/** P(W > t) as a function of t, for guarded inputs. */
export function constantServiceWait(utilization: number, processWeeks: number): (time: number) => number {
  const longer = lineLongerThan(utilization);
  return (time) => {
    const services = Math.floor(time / processWeeks) + 1;
    const rest = Math.max(0, utilization * (services - time / processWeeks));
    // The complement of Franx' sum: with Poisson weights, P(W > t) = Σ_{j<k} P(j)·P(more than k−1−j in line) + P(j ≥ k).
    let weight = Math.exp(-rest);
    let left = 1;
    let chance = 0;
    for (let count = 0; count < services && left > negligible; count += 1) {
      chance += weight * (longer[services - 1 - count] ?? 0);
      left -= weight;
      weight *= rest / (count + 1);
    }
    return Math.min(utilization, left > negligible ? chance + left : chance);
  };
}

/**
 * P(more than j orders in line), j = 0, 1, 2 …: balance of flows across each level of the chain seen at departures,
 * p_{n+1}·a₀ = p₀·ā_n + Σ_{1≤k≤n} p_k·ā_{n−k+1}, with a the Poisson(ρ) arrivals during one service and ā their tails.
 */
function lineLongerThan(utilization: number): readonly number[] {
  const { none, tails } = arrivalTails(utilization);
  const chances = [1 - utilization];
  for (let level = 0; level === 0 || (chances[level] as number) > 1e-3 * negligible; level += 1) {
    let flow = (chances[0] as number) * (tails[level] ?? 0);
    for (let from = Math.max(1, level + 1 - tails.length); from <= level; from += 1)
      flow += (chances[from] as number) * (tails[level - from + 1] ?? 0);
    chances.push(flow / none);
  }
  // More than j in line are more than j + 1 in the shop; summed from the far end, so that small chances keep their digits.
  const longer: number[] = [];
  let beyond = 0;
  for (let count = chances.length - 1; count >= 2; count -= 1) {
    beyond += chances[count] as number;
    longer[count - 2] = beyond;
  }
  return longer;
}

/** Chances of no arrival and of more than m arrivals during one service, m = 0, 1, 2 … */
function arrivalTails(utilization: number): { readonly none: number; readonly tails: readonly number[] } {
  const weights = [Math.exp(-utilization)];
  for (let count = 1; (weights.at(-1) as number) > 1e-20; count += 1)
    weights.push(((weights.at(-1) as number) * utilization) / count);
  const tails: number[] = [];
  let beyond = 0;
  for (let count = weights.length - 1; count >= 1; count -= 1) {
    beyond += weights[count] as number;
    tails[count - 1] = beyond;
  }
  return { none: weights[0] as number, tails };
}
