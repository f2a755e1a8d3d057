/** Chapter 6: the case that its questions are about. */
import type { Draw } from '../../draw.ts';
import { solve, type Solved } from '../../solve.ts';
import { percent, weeks } from '../../words.ts';

interface Shop extends Solved {
  readonly load: number;
  /** Mean work in an order, in weeks (τ). */
  readonly tau: number;
  readonly words: string;
}

export function shop(random: Draw, more: Readonly<Record<string, number>> = {}): Shop {
  const [load, processWeeks] = [
    random.pick([0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]),
    random.step(0.1, 1, 0.1),
  ];
  const solved = solve('wait', { load, processWeeks, arrivalCv: 1, processCv: 1, servers: 1, ...more });
  const words = `One server works on orders that come at random. An order takes ${weeks(processWeeks)} of work on average, and the server is busy ${percent(load)} of the time`;
  return { ...solved, load, tau: processWeeks, words };
}
