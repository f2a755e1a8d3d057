/** The little complex arithmetic that transforms need. A number is a pair: real part, imaginary part. */
export type Complex = readonly [real: number, imaginary: number];

export function multiply([a, b]: Complex, [c, d]: Complex): Complex {
  return [a * c - b * d, a * d + b * c];
}

export function divide([a, b]: Complex, [c, d]: Complex): Complex {
  const size = c * c + d * d;
  return [(a * c + b * d) / size, (b * c - a * d) / size];
}

/** 1 − z. */
export function complement([a, b]: Complex): Complex {
  return [1 - a, -b];
}

export function scaleBy(factor: number, [a, b]: Complex): Complex {
  return [factor * a, factor * b];
}

/** e^z. */
export function exponential([a, b]: Complex): Complex {
  const size = Math.exp(a);
  return [size * Math.cos(b), size * Math.sin(b)];
}

/** Natural logarithm, principal branch, without loss where z is close to 1. */
export function logarithm([a, b]: Complex): Complex {
  const offset = a - 1;
  return [Math.log1p(2 * offset + offset * offset + b * b) / 2, Math.atan2(b, a)];
}
