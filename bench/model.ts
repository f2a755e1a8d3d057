/**
 * How fast the model answers. `node bench/model.ts` prints its own table; `npm run bench` includes it with
 * the rest.
 *
 * The figures are taken in turn, round after round, after a warm-up; each is the median of its rounds. The
 * very first call, before anything is compiled, is told apart: it is what a reader's first slider movement
 * costs.
 */
import {
  defaultScenario,
  evaluateMakeToOrder,
  evaluateMakeToStock,
  evaluateStrategies,
  type Outcomes,
  type Scenario,
} from '../src/model/index.ts';
import { median, ratio, type Figure } from './figure.ts';

const rounds = 7;
const roundMilliseconds = 150;
/** Kept, so that no evaluation can be optimized away. */
let kept = 0;

const keepTotals = ({ mts, ato, mto }: Outcomes) => {
  kept += mts.cost.total + ato.cost.total + mto.cost.total;
};

const keepQuantiles = ({ mts, ato, mto }: Outcomes) => {
  for (const { wait } of [mts, ato, mto]) kept += wait.median + wait.p95;
};

/** A fresh object each time, as a caller that moves a slider makes it. */
const freshScenario = (change: Partial<Scenario>): Scenario => ({ ...defaultScenario, ...change });

/** Volatility × versions as the map asks for them: make to stock in each cell, make to order once a row. */
function evaluateMap(columns: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const demandCv = 0.15 + (1.35 * row) / (rows - 1);
    kept += evaluateMakeToOrder(freshScenario({ demandCv })).cost.total;
    for (let column = 0; column < columns; column += 1) {
      const versions = Math.round(1000 ** (column / (columns - 1)));
      kept += evaluateMakeToStock(freshScenario({ demandCv, versions })).cost.total;
    }
  }
}

const corner = freshScenario({
  demandRate: 10_000,
  demandCv: 0.4,
  versions: 1,
  fabricationWeeks: 104,
  assemblyWeeks: 52,
});

interface Task {
  readonly name: string;
  readonly unit: 'a second' | 'ms';
  readonly budget?: number;
  run(): void;
}

const tasks: readonly Task[] = [
  {
    name: 'evaluateStrategies, defaults',
    unit: 'a second',
    budget: 500_000,
    run: () => keepTotals(evaluateStrategies(defaultScenario)),
  },
  {
    name: 'evaluateStrategies with quantiles',
    unit: 'a second',
    budget: 100_000,
    run: () => keepQuantiles(evaluateStrategies(defaultScenario)),
  },
  {
    name: 'evaluateStrategies, fresh scenarios',
    unit: 'a second',
    run: () => keepTotals(evaluateStrategies(freshScenario({ demandCv: 0.3 + (kept % 0.2) }))),
  },
  { name: 'make to stock in 96 × 64 cells', unit: 'ms', budget: 8, run: () => evaluateMap(96, 64) },
  {
    name: 'evaluateStrategies, 1.6 million on order',
    unit: 'ms',
    run: () => keepTotals(evaluateStrategies(corner)),
  },
  {
    name: 'the same, orders of one unit',
    unit: 'ms',
    run: () => keepTotals(evaluateStrategies({ ...corner, demandCv: 0 })),
  },
];

export function measure(): readonly Figure[] {
  const started = performance.now();
  keepQuantiles(evaluateStrategies(defaultScenario));
  const firstCall = performance.now() - started;
  for (const task of tasks) millisecondsPerRun(task);
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, index) => times[index]?.push(millisecondsPerRun(task)));
  }
  const first: Figure = { name: 'the first call of all', value: firstCall, unit: 'ms', good: 'below' };
  return [...tasks.map((task, index) => figureOf(task, median(times[index] ?? []))), first];
}

function millisecondsPerRun({ run }: Task): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  for (let batch = 1; passed < roundMilliseconds; batch *= 2) {
    for (let index = 0; index < batch; index += 1) run();
    runs += batch;
    passed = performance.now() - start;
  }
  return passed / runs;
}

function figureOf({ name, unit, budget }: Task, milliseconds: number): Figure {
  return unit === 'ms'
    ? { name, value: milliseconds, unit, budget, good: 'below' }
    : { name, value: 1000 / milliseconds, unit, budget, good: 'above' };
}

if (import.meta.main) {
  const rows = measure().map((figure) => ({
    figure: figure.name,
    value: Number(figure.value.toPrecision(3)),
    unit: figure.unit,
    budget: figure.budget ?? '',
    ratio: ratio(figure)?.toFixed(2) ?? '',
  }));
  console.table(rows);
  if (!Number.isFinite(kept)) console.log('A result was not finite.');
}
