/**
 * The continued fraction 1/(b₀ + a₁/(b₁ + a₂/(b₂ + …))), evaluated forward until it stands still.
 *
 * Source: W. J. Lentz (1976) as modified by I. J. Thompson and A. R. Barnett, Coulomb and Bessel functions of complex
 * arguments and order, Journal of Computational Physics 64 (1986) 490–509.
 */
const tiny = 1e-300;
const mostTerms = 1e6;

export function continuedFraction(
  first: number,
  term: (n: number) => readonly [a: number, b: number],
): number {
  let [value, above, below] = [first, first, 0];
  for (let n = 1; n < mostTerms; n += 1) {
    const [a, b] = term(n);
    below = 1 / (b + a * below || tiny);
    above = b + a / above || tiny;
    const factor = above * below;
    value *= factor;
    if (Math.abs(factor - 1) < 2 ** -52) break;
  }
  return 1 / value;
}
