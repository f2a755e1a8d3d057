/**
 * The standard normal distribution: tails, and the expected excess over a level.
 *
 * Everything is a bell e^(−z²/2) times a slowly varying factor, so that a tail of 10⁻³⁰⁰ keeps its digits. The factor
 * is that of W. J. Cody, Rational Chebyshev approximations for the error function, Mathematics of Computation 23
 * (1969) 631–637, in its three ranges; the coefficients are those of his SPECFUN package.
 */
import { requireFinite } from './guard.ts';
import { polynomial } from './polynomial.ts';

const rootTwoPi = Math.sqrt(2 * Math.PI);
/** Where Cody's ranges meet. */
const innerEnd = 0.66291;
const middleEnd = Math.sqrt(32);

// prettier-ignore
const inner = {
  above: [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249],
  below: [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956],
};
// prettier-ignore
const middle = {
  above: [1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
    597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218],
  below: [1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
    18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727],
};
// prettier-ignore
const outer = {
  above: [0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
    0.001421619193227893466, 2.9112874951168792e-5],
  below: [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
    7.29751555083966205e-5],
};

function ratio({ above, below }: typeof inner, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

/** e^(−z²/2) without the rounding of z², which tails would magnify. */
function bell(z: number): number {
  const cut = Math.trunc(16 * z) / 16;
  return Math.exp((-cut * cut) / 2) * Math.exp((-(z - cut) * (z + cut)) / 2);
}

/** What of 1/√(2π) the tail beyond z > √32 does not use: 1/√(2π) − z·P(Z > z)/e^(−z²/2). */
function remainder(z: number): number {
  const square = 1 / (z * z);
  return square * ratio(outer, square);
}

/** P(Z > z) for z ≥ 0. */
function upperTail(z: number): number {
  if (z <= innerEnd) return 0.5 - z * ratio(inner, z * z);
  if (z <= middleEnd) return bell(z) * ratio(middle, z);
  return (bell(z) * (1 / rootTwoPi - remainder(z))) / z;
}

/**
 * Normal density: how thickly a standard normal quantity lies around z. φ(z) = e^(−z²/2)/√(2π).
 *
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(z: number): number {
  requireFinite('z', z);
  return bell(z) / rootTwoPi;
}

/**
 * Normal distribution: with which probability is a standard normal quantity at most z? Φ(z), after Cody (1969).
 *
 * @example normalAtMost(1) // 0.8413447460685429
 */
export function normalAtMost(z: number): number {
  requireFinite('z', z);
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/**
 * Normal tail: with which probability is a standard normal quantity above z? 1 − Φ(z) to full relative precision.
 *
 * @example normalExceeds(2) // 0.02275013194817921
 */
export function normalExceeds(z: number): number {
  return normalAtMost(-z);
}

/**
 * Normal loss: by how much does a standard normal quantity exceed z on average, counting nothing where it does not?
 *
 * L(z) = E(Z − z)⁺ = φ(z) − z(1 − Φ(z)). The difference of nearly equal numbers is avoided through Mills' ratio
 * (1 − Φ(z))/φ(z), whose distance from 1/z Cody's outer range gives directly.
 *
 * @example normalLoss(1) // 0.08331547058768625
 */
export function normalLoss(z: number): number {
  requireFinite('z', z);
  if (z < 0) return normalLoss(-z) - z;
  if (z <= innerEnd) return bell(z) / rootTwoPi - z * upperTail(z);
  return bell(z) * (z <= middleEnd ? 1 / rootTwoPi - z * ratio(middle, z) : remainder(z));
}
