/**
 * Times of which only mean and variability are known, taken to follow a gamma law: constant where the squared coefficient
 * of variation is 0, exponential where it is 1, rare long ones where it is more. One family from clockwork to chaos.
 */
import { exponential, logarithm, scaleBy, type Complex } from '../numeric/complex.ts';
import type { Transform } from '../numeric/invert-transform.ts';

/** E[e^(−sX)] = (1 + s·c²·m)^(−1/c²) with mean m and squared coefficient of variation c²; e^(−sm) where c² = 0. */
export function gammaTransform(mean: number, scv: number): Transform {
  if (scv === 0) return (s) => exponential(scaleBy(-mean, s));
  return ([real, imaginary]) => {
    const stretched: Complex = [1 + real * scv * mean, imaginary * scv * mean];
    return exponential(scaleBy(-1 / scv, logarithm(stretched)));
  };
}

/** The same transform on the real line with its derivative, for root finding. */
export interface RealTransform {
  value(s: number): number;
  slope(s: number): number;
}

export function gammaRealTransform(mean: number, scv: number): RealTransform {
  const value = (s: number): number =>
    scv === 0 ? Math.exp(-s * mean) : Math.exp(-Math.log1p(s * scv * mean) / scv);
  return { value, slope: (s) => (-mean * value(s)) / (1 + s * scv * mean) };
}
