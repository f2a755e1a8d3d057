import { requireNotNegative, requirePositive, requireWhole, refuse } from '../numeric/guard.ts';

/** More servers than any shop has; keeps the recursion short. */
export const mostServers = 10_000;

/**
 * Erlang's delay formula, Erlang C: what share of orders must wait when Poisson orders meet c alike servers?
 *
 * C = c·B / (c − a·(1 − B)), with a = λ/μ the offered load in servers and B Erlang's loss formula, by its recursion
 * B₀ = 1, B_k = a·B_{k−1}/(k + a·B_{k−1}), which neither overflows nor cancels. Assumes Poisson arrivals, exponential
 * process times and patient orders. Throws a RangeError unless 0 ≤ a < c and c is a whole number from 1 to 10,000.
 * Source: Gross, Shortle, Thompson & Harris, Fundamentals of Queueing Theory (4th ed., 2008), section 2.3.
 *
 * @example erlangC({ offeredLoad: 1, servers: 2 }) // 0.3333333333333333
 */
export function erlangC(input: { readonly offeredLoad: number; readonly servers: number }): number {
  const { offeredLoad, servers } = input;
  requireWhole('servers', servers, 1, mostServers);
  requireNotNegative('offeredLoad', offeredLoad);
  if (offeredLoad >= servers) refuse('offeredLoad', offeredLoad, `less than the ${servers} servers`);
  const loss = erlangLoss(offeredLoad, servers);
  return (servers * loss) / (servers - offeredLoad * (1 - loss));
}

/**
 * Erlang's loss formula, Erlang B: what share of orders is lost when none can wait?
 *
 * B = (aᶜ/c!) / Σ_{k≤c} aᵏ/k!, with a the offered load and c the servers. Holds for every law of process times. Throws
 * a RangeError unless a is above 0 and c is a whole number from 1 to 10,000.
 * Source: Gross, Shortle, Thompson & Harris (2008), section 2.4.
 *
 * @example erlangB({ offeredLoad: 1, servers: 2 }) // 0.2
 */
export function erlangB(input: { readonly offeredLoad: number; readonly servers: number }): number {
  requirePositive('offeredLoad', input.offeredLoad);
  requireWhole('servers', input.servers, 1, mostServers);
  return erlangLoss(input.offeredLoad, input.servers);
}

function erlangLoss(offeredLoad: number, servers: number): number {
  let loss = 1;
  for (let count = 1; count <= servers; count += 1)
    loss = (offeredLoad * loss) / (count + offeredLoad * loss);
  return loss;
}
