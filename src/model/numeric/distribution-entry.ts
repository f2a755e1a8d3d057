/**
 * Where to enter a Poisson or binomial distribution: at zero where its first probability is an ordinary
 * number, else at the lower edge of what counts, reached by walking down from the mode. From there the
 * ratio of neighbors leads on.
 */
import { stirlingCorrection } from './stirling.ts';

/** Probabilities below this are treated as nothing; the dearest measure that matters is about 1e-12. */
export const negligible = 1e-100;
/** e^−600 is still far from the smallest number there is. */
const deepest = 600;

export interface Entry {
  readonly index: number;
  readonly probability: number;
}

/** Entry to the Poisson distribution of the given mean. */
export function poissonEntry(mean: number): Entry {
  if (mean <= deepest) return { index: 0, probability: Math.exp(-mean) };
  let index = Math.floor(mean);
  const off = mean - index;
  let probability =
    Math.exp(index * Math.log1p(off / index) - off - stirlingCorrection(index)) /
    Math.sqrt(2 * Math.PI * index);
  while (index > 0 && probability > negligible) {
    probability *= index / mean;
    index -= 1;
  }
  return { index, probability };
}

/**
 * Entry to the binomial distribution of `trials` with success probability `success` (failure: its
 * complement).
 */
export function binomialEntry(trials: number, success: number, failure: number): Entry {
  if (failure === 0) return { index: trials, probability: 1 };
  const none = trials * Math.log1p(-success);
  if (none > -deepest) return { index: 0, probability: Math.exp(none) };
  const odds = failure / success;
  let index = Math.min(trials, Math.floor((trials + 1) * success));
  let probability = binomialMode(trials, index, success);
  while (index > 0 && probability > negligible) {
    probability *= (index / (trials - index + 1)) * odds;
    index -= 1;
  }
  return { index, probability };
}

/** P(K = index) near the mode, where the large logarithms cancel before they are ever formed. */
function binomialMode(trials: number, index: number, success: number): number {
  const rest = trials - index;
  if (rest === 0) return Math.exp(trials * Math.log(success));
  const off = trials * success - index;
  const exponent =
    stirlingCorrection(trials) -
    stirlingCorrection(index) -
    stirlingCorrection(rest) +
    index * Math.log1p(off / index) +
    rest * Math.log1p(-off / rest);
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * index * rest));
}
