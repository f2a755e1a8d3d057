import { complement, divide, type Complex } from './complex.ts';

/** Laplace–Stieltjes transform E[e^(−sX)] of a time X that is not negative. */
export type Transform = (s: Complex) => Complex;

/** Bounds the error of discretization by e^−22, about 3e-10; larger values would trade it for rounding. */
const damping = 22;
/** Terms averaged by Euler summation, with their binomial weights 2^−11·C(11, k). */
const weights = [1, 11, 55, 165, 330, 462, 462, 330, 165, 55, 11, 1].map((count) => count / 2048);

/**
 * Chance that a time exceeds t, from its transform: how likely is X > t when only E[e^(−sX)] is known in closed form?
 *
 * Fourier-series method with Euler summation: P(X > t) ≈ Σ C(m,k)·2^−m·s_{n+k}(t), where s_n sums n terms of the
 * Bromwich integral of (1 − φ(s))/s along Re s = A/2t. `terms` n: 30 serve a smooth law to about 1e-9; near a jump more.
 * For guarded inputs, t above 0.
 * Source: Abate & Whitt, ORSA Journal on Computing 7 (1995) 36–43.
 */
export function tailFromTransform(transform: Transform, time: number, terms = 30): number {
  const real = damping / (2 * time);
  const step = Math.PI / time;
  const tail = (index: number): number => {
    const s: Complex = [real, index * step];
    return divide(complement(transform(s)), s)[0];
  };
  let sum = tail(0) / 2;
  for (let index = 1; index < terms; index += 1) sum += index % 2 ? -tail(index) : tail(index);
  let average = 0;
  weights.forEach((weight, offset) => {
    const index = terms + offset;
    sum += index % 2 ? -tail(index) : tail(index);
    average += weight * sum;
  });
  return Math.min(1, Math.max(0, (average * Math.exp(damping / 2)) / time));
}
