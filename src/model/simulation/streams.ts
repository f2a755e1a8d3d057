/**
 * Which of a seed's streams of random numbers serves which cause of chance. Each has its own, so that switching an option
 * on changes what it must and nothing else. Machine streams take two numbers each (`ExponentialStream`).
 */
export const demandStreams = { gaps: 0, sizes: 1, choices: 2, thinning: 3 } as const;

export function machineStream(module: number): number {
  return 4 + 2 * module;
}
