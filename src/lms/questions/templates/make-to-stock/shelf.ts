/** Chapter 3: the case that its questions are about. */
import { normalQuantile } from '../../../../model/numeric/normal-quantile.ts';
import type { Draw } from '../../draw.ts';
import { solve, type Solved } from '../../solve.ts';
import { num, weeks } from '../../words.ts';

export const services = [0.9, 0.95, 0.975, 0.99];

interface Shelf extends Solved {
  readonly rate: number;
  readonly cv: number;
  readonly lead: number;
  readonly target: number;
  readonly z: number;
  readonly sigma: number;
  readonly words: string;
}

export function shelf(random: Draw, more: Readonly<Record<string, number>> = {}): Shelf {
  const [rate, cv] = [random.step(20, 200, 10), random.step(0.2, 0.5, 0.05)];
  const [lead, target] = [random.pick([2, 3, 4, 5, 6, 8, 9]), random.pick(services)];
  const solved = solve('safety-stock', {
    family: 'normal',
    measure: 'cycle',
    demandRate: rate,
    demandCv: cv,
    leadTimeWeeks: lead,
    leadTimeDeviation: 0,
    target,
    ...more,
  });
  const words = `Demand is ${num(rate)} units a week with a standard deviation of ${num(cv * rate)}, week by week independent and normal. The lead time is ${weeks(lead)}`;
  return { ...solved, rate, cv, lead, target, z: normalQuantile(target), sigma: cv * rate, words };
}
