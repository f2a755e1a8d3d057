/**
 * The formulas against the factory itself. Twenty independent replications each; exact values must lie
 * within three standard errors of what was observed. Seeds are fixed, so the outcome never varies.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  defaultScenario,
  evaluateAssembleToOrder,
  evaluateMakeToOrder,
  evaluateMakeToStock,
  type Outcome,
  type Scenario,
} from '../../src/model/index.ts';
import { simulateFactory, type Factory, type Observed } from '../support/simulation.ts';

const replications = 20;
/** Several relaxation times of the slowest queue below. */
const warmUpUnits = 40_000;

interface Case {
  readonly title: string;
  readonly evaluate: (scenario: Scenario) => Outcome;
  readonly overrides: Partial<Scenario>;
  /** Units sold in each replication; more where the queue is long. */
  readonly units?: number;
}

const [mts, ato, mto] = [evaluateMakeToStock, evaluateAssembleToOrder, evaluateMakeToOrder];
const busy = { utilization: 0.95, demandRate: 20 };

const cases: readonly Case[] = [
  { title: 'make to stock at the defaults', evaluate: mts, overrides: {} },
  { title: 'assemble to order at the defaults', evaluate: ato, overrides: {} },
  { title: 'make to order at the defaults', evaluate: mto, overrides: {} },
  {
    title: 'make to stock, 200 versions',
    evaluate: mts,
    overrides: { versions: 200, waitCostRate: 0.2 },
  },
  {
    title: 'assemble to order, 200 versions',
    evaluate: ato,
    overrides: { versions: 200, versionsPerPlatform: 50 },
  },
  {
    title: 'make to stock, volatility 150 %',
    evaluate: mts,
    overrides: { demandRate: 5, demandCv: 1.5, versions: 3 },
    units: 400_000,
  },
  {
    title: 'assemble to order, volatility 150 %',
    evaluate: ato,
    overrides: { demandRate: 4, demandCv: 1.5, versions: 12 },
    units: 400_000,
  },
  {
    title: 'make to stock, utilization 95 %',
    evaluate: mts,
    overrides: { ...busy, demandCv: 0.3 },
    units: 500_000,
  },
  {
    title: 'assemble to order, utilization 95 %',
    evaluate: ato,
    overrides: { ...busy, demandCv: 0.25, versions: 6 },
    units: 500_000,
  },
  {
    title: 'make to stock, steadiest demand, one version',
    evaluate: mts,
    overrides: { demandRate: 10, demandCv: 0, versions: 1, waitCostRate: 0.1 },
  },
  {
    title: 'make to stock without fixed times',
    evaluate: mts,
    overrides: { fabricationWeeks: 0, assemblyWeeks: 0, versions: 5, waitCostRate: 0.3 },
  },
  {
    title: 'make to stock for a target of 98 %',
    evaluate: mts,
    overrides: { demandRate: 30, demandCv: 0.5, versions: 8, fillTarget: 0.98 },
  },
];

interface Estimate {
  readonly mean: number;
  readonly error: number;
}

function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

function factoryOf(scenario: Scenario, { strategy, stock }: Outcome): Factory {
  const { demandRate, demandCv, utilization, fabricationWeeks, assemblyWeeks } = scenario;
  return {
    demandRate,
    demandCv,
    utilization,
    points: Math.max(1, stock.points),
    leadTimeWeeks: fabricationWeeks + (strategy === 'ato' ? 0 : assemblyWeeks),
    baseStock: stock.baseStock,
  };
}

describe.each(cases)('$title', ({ title, evaluate, overrides, units = 200_000 }) => {
  const scenario = { ...defaultScenario, ...overrides };
  const outcome = evaluate(scenario);
  const factory = factoryOf(scenario, outcome);
  const afterwards = outcome.strategy === 'ato' ? scenario.assemblyWeeks : 0;
  const asked = [0.4 * factory.leadTimeWeeks, factory.leadTimeWeeks + 0.1];
  const runs: Observed[] = [];
  beforeAll(() => {
    const first = 7919 * (cases.findIndex((other) => other.title === title) + 1);
    const warmUp = warmUpUnits / scenario.demandRate;
    const weeks = units / scenario.demandRate;
    for (let run = 0; run < replications; run += 1) {
      runs.push(simulateFactory(factory, asked, warmUp, weeks, first + run));
    }
  }, 120_000);

  const compared: readonly (readonly [name: string, exact: number, observed: (run: Observed) => number])[] = [
    ['fill rate', outcome.stock.fillRate, (run) => run.fillRate],
    ['mean wait', outcome.wait.mean - afterwards, (run) => run.meanWait],
    [
      'share waiting past part of the fixed time',
      outcome.wait.exceeds((asked[0] ?? 0) + afterwards),
      (run) => run.late[0] ?? NaN,
    ],
    [
      'share waiting past the fixed time',
      outcome.wait.exceeds((asked[1] ?? 0) + afterwards),
      (run) => run.late[1] ?? NaN,
    ],
    ['stock on hand', outcome.stock.onHand, (run) => run.onHand],
    ['backorders', (outcome.wait.mean - afterwards) * scenario.demandRate, (run) => run.backorders],
  ];

  it.each(compared)('%s agrees', (_name, exact, observed) => {
    const { mean, error } = estimate(runs.map(observed));
    expect(Math.abs(mean - exact)).toBeLessThanOrEqual(3 * error + 1e-12);
  });
});
