/** Chapter 9: the case that its questions are about. */
import type { Draw } from '../../draw.ts';
import { solve, type Solved } from '../../solve.ts';

interface Product extends Solved {
  readonly modules: number;
  readonly options: number;
  readonly demandRate: number;
  readonly words: string;
}

export function product(random: Draw): Product {
  const [modules, options, demandRate] = [random.whole(3, 8), random.whole(2, 9), random.step(20, 200, 10)];
  const solved = solve('variety', { modules, options, demandRate, clashes: 0 });
  const words = `A product has ${modules} modules with ${options} options each, and every combination can be built`;
  return { ...solved, modules, options, demandRate, words };
}
