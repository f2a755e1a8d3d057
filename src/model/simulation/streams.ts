/**
 * Which of a seed's streams of random numbers serves which cause of chance. Each has its own, so that switching an option
 * on changes what it must and nothing else. Exponential streams take two numbers each (`ExponentialStream`).
 */
export const demandStreams = { gaps: 0, sizes: 2, choices: 4, thinning: 5 } as const;

export function machineStream(module: number): number {
  return 6 + 2 * module;
}
