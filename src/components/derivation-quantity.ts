/** Steps on the way to the model's results, by name, for the pages that derive it: `lastUnit`, `mts.tailRatio`. */
import { dispersionOf, lastUnitProbability } from '../model/demand/dispersion.ts';
import { StockPointLaw } from '../model/inventory/stock-point-law.ts';
import { demandCvFloor, stockPoint, workInProcess, type Outcome, type Scenario } from '../model/index.ts';
import { carryingRate, weeksPerYear } from '../model/strategy/cost-per-unit.ts';
import { criticalRatioOf } from '../model/strategy/stock-rule.ts';
import type { GeneralQuantity, StrategyQuantity } from './model-quantity.ts';

const lawOf = (scenario: Scenario, points: number, leadTimeWeeks: number): StockPointLaw =>
  new StockPointLaw(
    scenario.demandRate,
    dispersionOf(scenario.demandRate, scenario.demandCv),
    scenario.utilization,
    1 / points,
    leadTimeWeeks,
  );

const familyLaw = (scenario: Scenario): StockPointLaw => lawOf(scenario, 1, 0);

const leadTime = ({ strategy }: Outcome, { fabricationWeeks, assemblyWeeks }: Scenario): number =>
  strategy === 'ato' ? fabricationWeeks : fabricationWeeks + assemblyWeeks;

const pointLaw = (outcome: Outcome, scenario: Scenario): StockPointLaw =>
  lawOf(scenario, outcome.stock.points, leadTime(outcome, scenario));

/** Measures of one stock point with the level that was chosen, or `less` units fewer. */
const pointOf = ({ stock, ...outcome }: Outcome, scenario: Scenario, less = 0) =>
  stockPoint({
    ...scenario,
    share: 1 / stock.points,
    leadTimeWeeks: leadTime({ stock, ...outcome }, scenario),
    baseStock: stock.baseStock - less,
  });

const stockedShare = ({ stock }: Outcome, { unitCost }: Scenario): number =>
  stock.value / (stock.onHand * unitCost);

export const derivedOfStrategy: Readonly<Record<string, StrategyQuantity>> = {
  /** L. */
  leadTime: { kind: 'weeks', of: leadTime },
  /** λ. */
  pointRate: { kind: 'units', of: (outcome, scenario) => pointLaw(outcome, scenario).unitRate },
  /** ρₚ and φ. */
  pointLoad: { kind: 'units', of: (outcome, scenario) => pointLaw(outcome, scenario).load },
  tailRatio: { kind: 'units', of: (outcome, scenario) => pointLaw(outcome, scenario).tailRatio },
  /** θ. */
  ordersInLeadTime: {
    kind: 'units',
    of: (outcome, scenario) => pointLaw(outcome, scenario).ordersIn(leadTime(outcome, scenario)),
  },
  /** E[N]. */
  onOrder: { kind: 'units', of: (outcome, scenario) => pointLaw(outcome, scenario).meanOnOrder },
  /** P(N ≤ s) and P(N ≤ s − 1). */
  covered: { kind: 'units', of: (outcome, scenario) => pointOf(outcome, scenario).noBackorderShare },
  coveredByLess: { kind: 'units', of: (outcome, scenario) => pointOf(outcome, scenario, 1).noBackorderShare },
  /** E[B] and E[I] of one point. */
  backorders: { kind: 'units', of: (outcome, scenario) => pointOf(outcome, scenario).meanBackorders },
  pointOnHand: { kind: 'units', of: (outcome, scenario) => pointOf(outcome, scenario).meanOnHand },
  /** v, H and w/(w + H). */
  stockedUnit: {
    kind: 'money',
    of: (outcome, scenario) => stockedShare(outcome, scenario) * scenario.unitCost,
  },
  carryingCost: {
    kind: 'money',
    of: (outcome, scenario) =>
      (stockedShare(outcome, scenario) * scenario.unitCost * carryingRate(scenario)) / weeksPerYear,
  },
  criticalRatio: {
    kind: 'units',
    of: (outcome, scenario) => criticalRatioOf(scenario, stockedShare(outcome, scenario)),
  },
};

export const derivedOfFamily: Readonly<Record<string, GeneralQuantity>> = {
  /** q, 1/q and β. */
  lastUnit: {
    kind: 'units',
    of: ({ demandRate, demandCv }) => lastUnitProbability(dispersionOf(demandRate, demandCv)),
  },
  orderSize: {
    kind: 'units',
    of: ({ demandRate, demandCv }) => 1 / lastUnitProbability(dispersionOf(demandRate, demandCv)),
  },
  orderRate: { kind: 'units', of: (scenario) => familyLaw(scenario).orderRate },
  /** μ, σ and η. */
  capacity: { kind: 'units', of: ({ demandRate, utilization }) => demandRate / utilization },
  lineRatio: { kind: 'units', of: (scenario) => familyLaw(scenario).tailRatio },
  bottleneckRate: { kind: 'units', of: (scenario) => familyLaw(scenario).departureRate },
  /** w, currency a unit-week. */
  waitingCost: { kind: 'money', of: ({ unitCost, waitCostRate }) => unitCost * waitCostRate },
  workInProcess: { kind: 'units', of: workInProcess },
  volatilityFloor: { kind: 'percent', of: ({ demandRate }) => demandCvFloor(demandRate) },
};
