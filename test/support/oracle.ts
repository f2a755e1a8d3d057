/**
 * Slow second opinions on a stock point, written from the definitions and with nothing in common with the
 * model's own arithmetic: integers of some 300 digits, sums as they stand in docs/model.md, complements by
 * subtraction.
 */
import { expMinus, fixed, one, over, quotient, times } from './fixed-point.ts';

export interface OracleInput {
  readonly demandRate: number;
  readonly demandCv: number;
  readonly utilization: number;
  readonly share: number;
  readonly leadTimeWeeks: number;
  readonly baseStock: number;
}

export interface OracleMeasures {
  readonly fillRate: number;
  readonly waitingShare: number;
  readonly noBackorderShare: number;
  readonly meanBackorders: number;
  readonly meanOnHand: number;
  readonly meanWaitWeeks: number;
}

/** The symbols of docs/model.md, exact but for the last of 300 digits. */
function symbols(input: OracleInput) {
  const rate = fixed(input.demandRate);
  const utilization = fixed(input.utilization);
  const share = fixed(input.share);
  const cv = fixed(input.demandCv);
  const stated = times(times(cv, cv), rate);
  const dispersion = stated > one ? stated : one;
  const q = over(2n * one, one + dispersion);
  const batchRate = times(share, times(q, rate));
  const eta = times(q, over(rate, utilization) - rate);
  const phi = one - q + times(q, over(batchRate, batchRate + eta));
  const product = times(share, utilization);
  const rho = over(product, product + one - utilization);
  const theta = times(batchRate, fixed(input.leadTimeWeeks));
  const unitRate = times(share, rate);
  const meanOnOrder = times(unitRate, fixed(input.leadTimeWeeks) + over(one, eta));
  return { q, phi, rho, theta, unitRate, meanOnOrder };
}

/** P(A = k) = Σ_j e^−θ·θʲ/j! · C(k−1, j−1)·qʲ·(1−q)^(k−j), term by term. */
function explicitDemand(theta: bigint, q: bigint, most: number): bigint[] {
  const powers = (base: bigint) => {
    const list = [one];
    for (let k = 1; k <= most; k += 1) list.push(times(list[k - 1] as bigint, base));
    return list;
  };
  const lasts = powers(q);
  const nexts = powers(one - q);
  const poisson = [expMinus(theta)];
  for (let j = 1; j <= most; j += 1) poisson.push(times(poisson[j - 1] as bigint, theta) / BigInt(j));
  const probabilities = [poisson[0] as bigint];
  for (let k = 1; k <= most; k += 1) {
    let choices = 1n; // C(k−1, j−1)
    let sum = 0n;
    for (let j = 1; j <= k; j += 1) {
      sum += choices * times(poisson[j] as bigint, times(lasts[j] as bigint, nexts[k - j] as bigint));
      choices = (choices * BigInt(k - j)) / BigInt(j);
    }
    probabilities.push(sum);
  }
  return probabilities;
}

/**
 * The measures by their definitions from the probabilities of A up to s, given up to a common factor
 * `whole`.
 */
function measures(input: OracleInput, demand: Iterable<bigint>, whole: bigint): OracleMeasures {
  const { phi, rho, unitRate, meanOnOrder } = symbols(input);
  let previous = 0n; // P(A = n−1)
  let ahead = 0n; // P(D = n)
  let queued = 0n; // the part of P(N = n) with Q > 0
  let fill = 0n; // P(D ≤ n)
  let cover = 0n; // P(N ≤ n)
  let fillBelow = 0n;
  let onHand = 0n;
  let n = 0;
  for (const probability of demand) {
    fillBelow = fill;
    if (n > 0) onHand += cover;
    queued = times(phi, queued) + times(times(rho, one - phi), previous);
    ahead = times(phi, ahead) + times(one - phi, probability);
    fill += ahead;
    cover += times(one - rho, probability) + queued;
    previous = probability;
    n += 1;
  }
  const stock = over(onHand, whole);
  const backorders = meanOnOrder - BigInt(input.baseStock) * one + stock;
  return {
    fillRate: quotient(fillBelow, whole),
    waitingShare: quotient(whole - fillBelow, whole),
    noBackorderShare: quotient(cover, whole),
    meanBackorders: quotient(backorders, one),
    meanOnHand: quotient(stock, one),
    meanWaitWeeks: quotient(backorders, unitRate),
  };
}

/** From the explicit probabilities; for base-stock levels up to some hundreds. */
export function explicitStockPoint(input: OracleInput): OracleMeasures {
  const { theta, q } = symbols(input);
  return measures(input, explicitDemand(theta, q, input.baseStock), one);
}

/**
 * For levels up to a million: the three-term Pólya–Aeppli recursion from P₀ = 1, normalized by its own
 * total. Its subtraction would ruin doubles; at 300 digits it does not matter.
 */
export function steppedStockPoint(input: OracleInput): OracleMeasures {
  const { theta, q } = symbols(input);
  const rest = one - q;
  const twice = 2n * rest;
  const square = times(rest, rest);
  const step = times(theta, q);
  const probabilities: bigint[] = [one];
  let total = one;
  let before = 0n;
  let last = one;
  for (let k = 1; k <= input.baseStock || last << 400n > total; k += 1) {
    const next =
      (times(BigInt(k - 1) * twice + step, last) - times(BigInt(k - 2) * square, before)) / BigInt(k);
    before = last;
    last = next;
    total += next;
    if (k <= input.baseStock) probabilities.push(next);
  }
  return measures(input, probabilities, total);
}
