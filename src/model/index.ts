/**
 * The public face of the model: pure functions of plain numbers, usable from any TypeScript or plain Node
 * 24.
 */

export { modelVersion } from './version.ts';

export { negativeBinomialDemand, poissonDemand } from './demand/counted-demand.ts';
export type { CycleDemandLaw, DemandLaw } from './demand/demand-law.ts';
export { demandCvFloor, dispersionIndex } from './demand/dispersion.ts';
export { listedDemand, type Possibility } from './demand/listed-demand.ts';
export { normalDemand } from './demand/normal-demand.ts';
export { gammaDemand, lognormalDemand } from './demand/skewed-demand.ts';
export { gammaAtMost, gammaExceeds, type GammaInput } from './numeric/gamma.ts';
export {
  negativeBinomialAtMost,
  negativeBinomialExceeds,
  negativeBinomialLoss,
  negativeBinomialMass,
  negativeBinomialQuantile,
  type CountInput,
} from './numeric/negative-binomial.ts';
export { normalQuantile } from './numeric/normal-quantile.ts';
export { normalAtMost, normalDensity, normalExceeds, normalLoss } from './numeric/normal.ts';
export {
  poissonAtMost,
  poissonExceeds,
  poissonLoss,
  poissonMass,
  poissonQuantile,
} from './numeric/poisson.ts';
export { evaluateSeason, type SeasonOutcome, type SeasonOutcomes } from './newsvendor/evaluate-season.ts';
export {
  mismatchCost,
  newsvendorQuantity,
  newsvendorSeason,
  type BestQuantity,
  type SeasonResult,
} from './newsvendor/newsvendor.ts';
export {
  randomSeasons,
  type ItemSeason,
  type RandomSeason,
  type StrategySeason,
} from './newsvendor/random-season.ts';
export { seasonDispersion } from './newsvendor/season-demand.ts';
export { demandFamilies, fullPrice, type DemandFamily, type SeasonInput } from './newsvendor/season-input.ts';
export { normalSecondLoss } from './numeric/second-loss.ts';
export { leastCorrelation } from './pooling/correlation.ts';
export { pooling, poolShelves, squareRootLaw, type Pooling, type ShelfStock } from './pooling/pool.ts';
export {
  shelfFamilies,
  shelvesOf,
  type ShelfFamily,
  type ShelfGroup,
  type Shelves,
  type ShelvesInput,
} from './pooling/shelves.ts';
export {
  leadTimeDemandLaw,
  leadTimeFamilies,
  leadTimeMoments,
  type LeadTimeFamily,
  type LeadTimeInput,
} from './safety-stock/lead-time-demand.ts';
export {
  safetyStockPlan,
  type ReorderPlan,
  type SafetyStockInput,
  type SafetyStockPlan,
} from './safety-stock/plan.ts';
export { stockCostPerYear } from './safety-stock/stock-cost.ts';
export {
  impliedShortageCost,
  reorderLevelForCycles,
  reorderLevelForFill,
  reorderMeasures,
  type ReorderInput,
  type ReorderMeasures,
} from './safety-stock/service.ts';
export { customerLeadTime, forecastLeadTime, productionLeadTime } from './decoupling/customer-lead-time.ts';
export { feasibleDecouplingPoints, furthestUpstream } from './decoupling/feasible-points.ts';
export { leastForecastShare, productionDeliveryRatio } from './decoupling/production-delivery-ratio.ts';
export { stockedItems, type StockedItemsInput } from './decoupling/stocked-items.ts';
export {
  decouplingPoints,
  supplyStages,
  type DecouplingPoint,
  type StageWeeks,
  type SupplyStage,
} from './decoupling/supply-line.ts';
export { accuracy, meanAbsoluteScaledError, type Accuracy } from './forecast/accuracy.ts';
export { crostonForecast, syntetosBoylanForecast } from './forecast/croston.ts';
export {
  demandClass,
  demandClassCuts,
  type DemandClass,
  type DemandClassName,
} from './forecast/demand-class.ts';
export {
  evaluateForecast,
  learningPeriods,
  type ForecastEvaluation,
  type ForecastInput,
} from './forecast/evaluate-forecast.ts';
export { holtWintersForecast, type HoltWintersInput } from './forecast/holt-winters.ts';
export { holtForecast } from './forecast/holt.ts';
export {
  fitForecast,
  forecastMethods,
  periodsNeeded,
  type FittedForecast,
  type ForecastMethod,
  type MethodSettings,
} from './forecast/methods.ts';
export { sampleDeviation, sampleMean } from './forecast/moments.ts';
export { movingAverageForecast } from './forecast/moving-average.ts';
export { naiveForecast, seasonalNaiveForecast } from './forecast/naive.ts';
export { rollingErrors } from './forecast/rolling-errors.ts';
export { safetyStockForError } from './forecast/safety-stock-for-error.ts';
export type { ForecastPath, Series } from './forecast/series.ts';
export { simpleSmoothing } from './forecast/simple-smoothing.ts';
export { bottleneckWeeks } from './queue/bottleneck.ts';
export { allenCunneenWait, kraemerLangenbachBelzWait, vutWait } from './queue/approximate-wait.ts';
export { meanUnitsWithBatches } from './queue/batch-orders.ts';
export { processWithChangeovers, type EffectiveProcess } from './queue/changeovers.ts';
export { erlangB, erlangC } from './queue/erlang.ts';
export {
  bestMeanWait,
  evaluateQueue,
  type QueueOutcome,
  type QueueScenario,
  type SteadyQueue,
} from './queue/evaluate-queue.ts';
export { exponentialServiceWait } from './queue/exponential-service.ts';
export { lineAfter } from './queue/line-after.ts';
export { meanNumber } from './queue/little.ts';
export { markovQueue, type MarkovQueue } from './queue/markov-queue.ts';
export { poissonArrivalsWait } from './queue/poisson-arrivals.ts';
export type { QueueKind } from './queue/queue-kind.ts';
export type { WaitLaw } from './queue/wait-law.ts';
export {
  breakEvenRate,
  oneOffUnitCost,
  standardUnitCost,
  type StandardScenario,
} from './scale/break-even.ts';
export { economicLot, lotCost, lotCostRatio, type EconomicLot, type LotInput } from './scale/economic-lot.ts';
export { economicLotWithBackorders, type BackorderLot } from './scale/economic-lot-with-backorders.ts';
export { bestRun, longestRunYears, runCosts, type BestRun, type RunCosts } from './scale/run-costs.ts';
export type { RunScenario } from './scale/run-scenario.ts';
export type { Clash, OptionOfModule } from './variety/clash.ts';
export { countConfigurations } from './variety/count-configurations.ts';
export { drawClashes, mostClashes } from './variety/draw-clashes.ts';
export { evaluateVariety, type VarietyOutcome, type VarietyScenario } from './variety/evaluate-variety.ts';
export { shareOfBest } from './variety/popularity.ts';
export { leastCostStock, mostCriticalRatio, type LeastCostStock } from './inventory/least-cost-stock.ts';
export { stockForFillRate } from './inventory/stock-for-fill-rate.ts';
export { stockPoint, type StockPointMeasures } from './inventory/stock-point.ts';
export type { StockPointInput } from './inventory/stock-point-input.ts';
export { waitExceeds, waitQuantile } from './inventory/unit-wait.ts';
export { evaluateAssembleToOrder } from './strategy/assemble-to-order.ts';
export { evaluateStrategies, type Outcomes } from './strategy/evaluate.ts';
export { evaluateMakeToOrder } from './strategy/make-to-order.ts';
export { evaluateMakeToStock } from './strategy/make-to-stock.ts';
export { requireScenario } from './strategy/guard-scenario.ts';
export { mapEffort } from './strategy/map-effort.ts';
export {
  acceptedLateShare,
  evaluateStrategyMap,
  type MapAxis,
  type StrategyField,
  type StrategyMap,
} from './strategy/map.ts';
export { stockFrontier, type Plan, type StockFrontier } from './strategy/stock-frontier.ts';
export {
  strategies,
  type CostPerUnit,
  type CustomerWait,
  type Outcome,
  type Stock,
  type Strategy,
} from './strategy/outcome.ts';
export { costFloor, scaleFactor } from './strategy/scale.ts';
export {
  defaultScenario,
  scenarioParameters,
  type Scenario,
  type ScenarioName,
} from './strategy/scenario.ts';
export type { ScenarioParameter } from './strategy/scenario-parameter.ts';
export { workInProcess } from './strategy/work-in-process.ts';
