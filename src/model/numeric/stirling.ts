/**
 * What Stirling's formula leaves out: ln n! − [n·ln n − n + ½·ln(2πn)], for n ≥ 1.
 *
 * Writing probabilities with this small correction instead of ln n! keeps full precision where ln n! itself
 * is in the millions. Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function stirlingCorrection(n: number): number {
  if (n > 15) return stirlingSeries(n);
  let factorial = 1;
  for (let k = 2; k <= n; k += 1) factorial *= k;
  return Math.log(factorial / Math.sqrt(2 * Math.PI * n)) - n * Math.log(n) + n;
}

/** Its series, for any real n > 15: the whole double precision there. */
export function stirlingSeries(n: number): number {
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
