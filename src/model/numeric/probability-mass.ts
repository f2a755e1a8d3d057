/**
 * Poisson and binomial probabilities for real arguments, from which gamma and beta distributions are built too.
 *
 * The large logarithms cancel before they are formed: what is left is a deviance and small corrections. Source:
 * C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
import { stirlingSeries } from './stirling.ts';

/** Where Stirling's series has all digits. */
const largeEnough = 16;

/** ln Γ(x+1) − [x·ln x − x + ½·ln(2πx)] for real x > 0: small arguments are shifted up to where the series is exact. */
export function gammaCorrection(x: number): number {
  if (x >= largeEnough) return stirlingSeries(x);
  let [shifted, product] = [x, 1];
  while (shifted < largeEnough) {
    shifted += 1;
    product *= shifted;
  }
  const stirling = (at: number): number => at * Math.log(at) - at + Math.log(at) / 2;
  return stirlingSeries(shifted) + (stirling(shifted) - stirling(x)) - Math.log(product);
}

/** x·ln(x/mean) + mean − x: how unlikely x is where `mean` is expected. */
function deviance(x: number, mean: number): number {
  const off = x - mean;
  if (Math.abs(off) > 0.1 * (x + mean)) return x * Math.log(x / mean) - off;
  const share = off / (x + mean);
  let [term, sum] = [2 * x * share, off * share];
  for (let odd = 3; ; odd += 2) {
    term *= share * share;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** e^(−mean)·meanˣ/Γ(x+1). */
export function poissonMass(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  if (mean === 0) return 0;
  return Math.exp(-gammaCorrection(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** Γ(a+b+1)/(Γ(a+1)Γ(b+1))·xᵃ·yᵇ with x + y = 1 and b > 0: a successes in a + b trials. */
export function binomialMass(a: number, b: number, x: number, y: number): number {
  const trials = a + b;
  if (a === 0) return Math.exp(b * (x < 0.5 ? Math.log1p(-x) : Math.log(y)));
  const exponent =
    gammaCorrection(trials) -
    gammaCorrection(a) -
    gammaCorrection(b) -
    deviance(a, trials * x) -
    deviance(b, trials * y);
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * a * b));
}
