/** How deep the hue of a winner lies over the ground. Half of it at most: letters in ink keep 4.5 : 1. */
export const shades = [0.09, 0.19, 0.29, 0.39, 0.5] as const;

/** The shade for a lead that reaches `depth` thresholds. */
export function shadeOf(depth: number): number {
  return shades[Math.min(depth, shades.length - 1)] as number;
}
