/**
 * Numbers for prose. A chapter never states what the model can compute: it names a quantity and a scenario, and the
 * build fills the number in. Names read like `mts.wait.mean`, `ato.above`, `scenario.versions`.
 */
import { z } from 'astro/zod';
import { byCost, strategies, type Outcomes, type StrategyId } from '../calculators/shared/strategies.ts';
import type { AnyValues } from '../calculators/shared/definition.ts';
import type { NumberFormat } from '../calculators/shared/format.ts';
import {
  bottleneckWeeks,
  costFloor,
  defaultScenario,
  dispersionIndex,
  evaluateStrategies,
  scenarioParameters,
  type Outcome,
  type Scenario,
} from '../model/index.ts';
import { findOutput } from './calculator-quantity.ts';
import { derivedOfFamily, derivedOfStrategy } from './derivation-quantity.ts';

export const scenarioSchema = z.strictObject(
  Object.fromEntries(Object.keys(scenarioParameters).map((name) => [name, z.number().nullable().optional()])),
);

/** What differs from the scenario the site opens with. */
export type ScenarioChange = z.output<typeof scenarioSchema>;

/** What differs from the values that the model or a calculator opens with; {@link findQuantity} checks the names. */
export const changeSchema = z.record(z.string(), z.union([z.number(), z.string(), z.null()]));

export type Kind = 'money' | 'weeks' | 'percent' | 'count' | 'units';

export interface StrategyQuantity {
  readonly kind: Kind;
  of(outcome: Outcome, scenario: Scenario): number;
}

/** What can be said of one strategy. */
const strategyQuantities: Readonly<Record<string, StrategyQuantity>> = {
  total: { kind: 'money', of: ({ cost }) => cost.total },
  above: { kind: 'money', of: ({ cost }, scenario) => cost.total - costFloor(scenario) },
  lostScale: { kind: 'money', of: ({ cost }, scenario) => cost.production - costFloor(scenario) },
  production: { kind: 'money', of: ({ cost }) => cost.production },
  holding: { kind: 'money', of: ({ cost }) => cost.holding },
  obsolescence: { kind: 'money', of: ({ cost }) => cost.obsolescence },
  waiting: { kind: 'money', of: ({ cost }) => cost.waiting },
  misfit: { kind: 'money', of: ({ cost }) => cost.misfit },
  meanWait: { kind: 'weeks', of: ({ wait }) => wait.mean },
  medianWait: { kind: 'weeks', of: ({ wait }) => wait.median },
  p95Wait: { kind: 'weeks', of: ({ wait }) => wait.p95 },
  /** The mean wait of those who wait at all. */
  waitIfAny: { kind: 'weeks', of: ({ wait }) => wait.mean / (1 - wait.servedAtOnce) },
  servedAtOnce: { kind: 'percent', of: ({ wait }) => wait.servedAtOnce },
  stockPoints: { kind: 'count', of: ({ stock }) => stock.points },
  baseStock: { kind: 'count', of: ({ stock }) => stock.baseStock },
  fillRate: { kind: 'percent', of: ({ stock }) => stock.fillRate },
  onHand: { kind: 'units', of: ({ stock }) => stock.onHand },
  stockValue: { kind: 'money', of: ({ stock }) => stock.value },
  ...derivedOfStrategy,
};

export interface GeneralQuantity {
  readonly kind: Kind;
  of(scenario: Scenario): number;
}

/** What all three strategies share. */
const generalQuantities: Readonly<Record<string, GeneralQuantity>> = {
  ...derivedOfFamily,
  floor: { kind: 'money', of: costFloor },
  bottleneckWait: { kind: 'weeks', of: bottleneckWeeks },
  dispersion: { kind: 'units', of: ({ demandRate, demandCv }) => dispersionIndex(demandRate, demandCv) },
  weeklyDeviation: { kind: 'units', of: ({ demandRate, demandCv }) => demandRate * demandCv },
  demandPerVersion: { kind: 'units', of: ({ demandRate, versions }) => demandRate / versions },
  platforms: {
    kind: 'count',
    of: ({ versions, versionsPerPlatform }) => Math.ceil(versions / versionsPerPlatform),
  },
};

const evaluated = new Map<string, Outcomes>();

export function scenarioAt(change: ScenarioChange = {}): Scenario {
  return { ...defaultScenario, ...change };
}

export function outcomesAt(scenario: Scenario): Outcomes {
  const key = JSON.stringify(scenario);
  const known = evaluated.get(key) ?? evaluateStrategies(scenario);
  evaluated.set(key, known);
  return known;
}

export interface Found {
  readonly value: number;
  readonly kind: Kind;
}

/**
 * The quantity called `name`, or the output of a calculator, `season/mts.leftovers`. Throws where there is none, so that a
 * misspelled name fails the build.
 */
export function findQuantity(name: string, change: AnyValues = {}): Found {
  if (name.includes('/')) return findOutput(name, change);
  const { success, data, error } = scenarioSchema.safeParse(change);
  if (!success) throw new Error(`“${name}”: ${error.issues.map(({ message }) => message).join('; ')}`);
  const scenario = scenarioAt(data);
  const [owner, what] = name.split('.') as [string, string?];
  const general = generalQuantities[name];
  if (general) return { value: general.of(scenario), kind: general.kind };
  if (owner === 'scenario') return scenarioNumber(name, what, scenario);
  const quantity = what === undefined ? undefined : strategyQuantities[what];
  if (!quantity || !strategies.some(({ id }) => id === owner))
    throw new Error(`The model has no quantity “${name}”.`);
  const value = quantity.of(outcomesAt(scenario)[owner as StrategyId], scenario);
  if (!Number.isFinite(value)) throw new Error(`“${name}” does not exist in this scenario.`);
  return { value, kind: quantity.kind };
}

const unitKinds: Readonly<Record<string, Kind>> = { weeks: 'weeks', 'currency/unit': 'money' };

function scenarioNumber(name: string, what: string | undefined, scenario: Scenario): Found {
  const parameter = Object.entries(scenarioParameters).find(([known]) => known === what)?.[1];
  const value = scenario[what as keyof Scenario];
  if (!parameter || value === null) throw new Error(`The scenario has no number “${name}”.`);
  return { value, kind: parameter.percent ? 'percent' : (unitKinds[parameter.unit] ?? 'units') };
}

/** Share of customers served within so many weeks. */
export function servedWithin(strategy: StrategyId, weeks: number, change: ScenarioChange = {}): number {
  return 1 - outcomesAt(scenarioAt(change))[strategy].wait.exceeds(weeks);
}

/** The strategy that costs least. */
export function cheapestAt(change: ScenarioChange = {}): StrategyId {
  const [best] = byCost(outcomesAt(scenarioAt(change)));
  if (!best) throw new Error('There is no strategy.');
  return best.id;
}

export function writeQuantity({ value, kind }: Found, format: NumberFormat, decimals?: number): string {
  switch (kind) {
    case 'money':
      return format.money(value, decimals);
    case 'weeks':
      return decimals === undefined ? format.weeks(value) : `${format.number(value, decimals)} weeks`;
    case 'percent':
      return format.percent(value, decimals ?? 0);
    case 'count':
      return format.number(value, 0);
    case 'units':
      return decimals === undefined ? format.significant(value) : format.number(value, decimals);
  }
}
