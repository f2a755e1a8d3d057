/** Chapter 7: the case that its questions are about. */
import type { Draw } from '../../draw.ts';
import { solve, type Solved } from '../../solve.ts';

interface Runs extends Solved {
  readonly setupCost: number;
  readonly unitCost: number;
  readonly holdingRate: number;
  readonly versions: number;
  /** Of the family, in units a week. */
  readonly demandRate: number;
  /** Of one version. */
  readonly rate: number;
  readonly run: number;
}

export function runs(random: Draw, more: Readonly<Record<string, number>> = {}): Runs {
  const [setupCost, unitCost, holdingRate] = [
    random.step(100, 800, 50),
    random.step(50, 500, 50),
    random.step(0.15, 0.4, 0.05),
  ];
  const [versions, demandRate] = [random.pick([2, 3, 4]), random.step(20, 120, 10)];
  const solved = solve('scale', {
    setupCost,
    unitCost,
    holdingRate,
    versions,
    demandRate,
    utilization: 0.8,
    scaleSaving: 0,
    runLength: random.step(20, 400, 20),
    ...more,
  });
  return {
    ...solved,
    setupCost,
    unitCost,
    holdingRate,
    versions,
    demandRate,
    rate: demandRate / versions,
    run: Number(solved.values.runLength),
  };
}
