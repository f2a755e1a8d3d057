/**
 * How fast the factory is simulated, against the same logic in C (`simulation/factory.c`, compiled with -O3 in the same run) and against
 * SimPy, where these are to be had. Processor time of one thread; the two sides take turns, and ratios are medians of neighbors'.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../scripts/lib/run.ts';
import { defaultScenario } from '../src/model/index.ts';
import { streamState } from '../src/model/random/bit-stream.ts';
import { exactLog1p } from '../src/model/random/elementary.ts';
import { sum } from '../src/model/simulation/batches.ts';
import { DemandStream } from '../src/model/simulation/demand.ts';
import { factorySetup, type FactorySetup } from '../src/model/simulation/factory-setup.ts';
import { Lanes } from '../src/model/simulation/lanes.ts';
import { MachineTimes } from '../src/model/simulation/machine-times.ts';
import type { SimulationRequest } from '../src/model/simulation/request.ts';
import { simulate } from '../src/model/simulation/simulation.ts';
import { demandStreams, machineStream } from '../src/model/simulation/streams.ts';
import { block, blockUnits } from '../src/model/simulation/unit-block.ts';
import { median, type Figure } from './figure.ts';

const rounds = 7;
const blocks = 8000;
const units = blocks * blockUnits;
const simpyUnits = 50_000;
const seed = 1;
const tenVersions = { scenario: { ...defaultScenario, versions: 10 }, seed, units: 1e12 };

const cases: readonly (readonly [name: string, request: SimulationRequest])[] = [
  ['make to stock, 10 versions', { ...tenVersions, strategies: ['mts'] }],
  ['three strategies together', { scenario: defaultScenario, seed, units: 1e12 }],
];

export function measure(): readonly Figure[] {
  const program = compile();
  return [...cases.flatMap(([name, request]) => compare(name, factorySetup(request), program)), ...orders()];
}

function compare(name: string, setup: FactorySetup, program: string | undefined): readonly Figure[] {
  const { run, sums } = factory(setup);
  processorSeconds(run);
  const given = program === undefined ? [] : programArguments(setup);
  if (program !== undefined && !agree(sums(), runProgram(program, given).sums))
    throw new Error(`The C program computes something else: ${name}.`);
  const turns = Array.from({ length: rounds }, () => ({
    own: units / processorSeconds(run),
    other: program === undefined ? NaN : units / runProgram(program, given).seconds,
  }));
  const own = median(turns.map((turn) => turn.own));
  const figures: Figure[] = [figure(name, own / 1e6, 'million units a second')];
  if (program !== undefined) {
    const ratio = median(turns.map((turn) => turn.own / turn.other));
    figures.push({ ...figure(`${name}, of C -O3`, ratio, ''), budget: 0.5 });
  }
  const simpy = setup.lanes.length === 1 ? simpyRate(setup) : undefined;
  if (simpy !== undefined) figures.push({ ...figure(`${name}, of SimPy`, own / simpy, ''), budget: 100 });
  return figures;
}

function figure(name: string, value: number, unit: string): Figure {
  return { name, value, unit, good: 'above' };
}

/** A factory that goes on from round to round, and what its lanes have summed up. */
function factory(setup: FactorySetup): { run: () => void; sums: () => readonly number[] } {
  const demand = new DemandStream(setup);
  const machine = new MachineTimes(setup, 0);
  const lanes = new Lanes(setup);
  // As after a warm-up, during which tallies look at more.
  for (const { tally } of lanes.lanes) tally.begin();
  const run = (): void => {
    for (let done = 0; done < blocks; done += 1) {
      demand.fill(blockUnits);
      machine.fill(block.machine[0]!, blockUnits);
      lanes.take();
    }
  };
  const sums = (): readonly number[] =>
    lanes.lanes.flatMap(({ tally }) => [sum.waited, sum.kept].map((field) => tally.batches.sums[field]!));
  return { run, sums };
}

/** The whole thing as a reader meets it: a million orders from a cold start, with its report. */
function orders(): readonly Figure[] {
  const request = { scenario: defaultScenario, seed, units: 4_500_000 };
  const times = Array.from({ length: 5 }, () => 1000 * processorSeconds(() => simulate(request)));
  return [
    {
      name: 'a million orders, all strategies',
      value: median(times),
      unit: 'ms',
      budget: 400,
      good: 'below',
    },
  ];
}

function processorSeconds(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

function compile(): string | undefined {
  const folder = join(projectFolder, '.cache');
  const program = join(folder, 'factory');
  mkdirSync(folder, { recursive: true });
  const source = join(projectFolder, 'bench/simulation/factory.c');
  for (const compiler of ['cc', 'gcc', 'clang']) {
    try {
      // Without contraction C rounds as the language standard of the other side does.
      execFileSync(compiler, ['-O3', '-ffp-contract=off', '-o', program, source, '-lm'], { stdio: 'pipe' });
      return program;
    } catch {}
  }
  console.log('simulation: no C compiler here, so there is nothing to compare with in C');
  return undefined;
}

/** What the C program is told: the same factory, at the start of the same streams. */
function programArguments(setup: FactorySetup): readonly number[] {
  const lanes = setup.lanes.flatMap(({ strategy, points, levels, leadWeeks }) =>
    strategy === 'mto' ? [1, 0, leadWeeks] : [points, levels[0]!, leadWeeks],
  );
  const tail = 12 * setup.bottleneckWeeks;
  const withTail = lanes.flatMap((value, index) => (index % 3 === 2 ? [value, tail] : [value]));
  const machine = machineStream(0);
  const { gaps, sizes, choices } = demandStreams;
  const streams = [gaps, gaps + 1, sizes, sizes + 1, choices, machine, machine + 1];
  const states = streams.flatMap((stream) => [...streamState(seed, stream)].map((word) => word >>> 0));
  const scale = -1 / exactLog1p(-setup.lastUnit);
  const { ordersPerWeek, machineWeeks, scenario } = setup;
  return [units, 1 / ordersPerWeek, scale, machineWeeks, scenario.versions, ...withTail, ...states];
}

function runProgram(program: string, given: readonly number[]): { seconds: number; sums: readonly number[] } {
  const line = execFileSync(program, given.map(String), { encoding: 'utf8' });
  const [seconds = NaN, ...sums] = line.trim().split(' ').map(Number);
  return { seconds, sums };
}

function agree(own: readonly number[], other: readonly number[]): boolean {
  return own.every((value, index) => Math.abs(value - (other[index] ?? NaN)) <= 1e-12 * Math.abs(value));
}

/** Units a second in SimPy; nothing where Python does not have it. */
function simpyRate({ lastUnit, machineWeeks, scenario, lanes }: FactorySetup): number | undefined {
  const script = join(projectFolder, 'bench/simulation/simpy_factory.py');
  const [lane] = lanes;
  const given = [simpyUnits, seed, scenario.demandRate, lastUnit, machineWeeks, scenario.versions];
  try {
    const rates = Array.from({ length: 3 }, () => {
      const parameters = [script, ...[...given, lane?.levels[0], lane?.leadWeeks].map(String)];
      const [seconds = NaN, , made = NaN] = execFileSync('python3', parameters, {
        encoding: 'utf8',
        stdio: 'pipe',
      })
        .split(' ')
        .map(Number);
      return made / seconds;
    });
    return median(rates);
  } catch {
    console.log('simulation: Python has no SimPy here, so there is nothing to compare with in Python');
    return undefined;
  }
}
