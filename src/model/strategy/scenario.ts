/**
 * The scenario: everything the model needs to know about a product family, its factory and its customers.
 *
 * One table holds each parameter's symbol, unit, range, default and plain-words help. Types, defaults, controls, link
 * schema and documentation all derive from it, so that no fact about a parameter is written twice.
 */

export interface ScenarioParameter {
  /** The symbol the Method page uses. */
  readonly symbol: string;
  readonly label: string;
  /** What the number counts, e.g. `units/week`; fractions of one are told apart from counts by `percent`. */
  readonly unit: string;
  /** Shown as a percentage (0.4 as 40 %). */
  readonly percent: boolean;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** The smallest change that matters, in the parameter's own unit. */
  readonly step: number;
  /** How a control should spread the range: evenly, by order of magnitude, or finer near the minimum. */
  readonly scale: 'linear' | 'log' | 'square';
  readonly group: 'demand' | 'product' | 'factory' | 'costs';
  /** One or two plain sentences for a reader who has never met the term. */
  readonly help: string;
}

export const scenarioParameters = {
  demandCv: {
    symbol: 'CV',
    label: 'Demand volatility',
    unit: 'standard deviation ÷ mean of weekly demand',
    percent: true,
    min: 0,
    max: 9,
    default: 0.4,
    step: 0.01,
    scale: 'square',
    group: 'demand',
    help: 'How far a typical week strays from the average week, for the whole product family. At 40 % and 50 units a week, most weeks bring between 30 and 70.',
  },
  holdingRate: {
    symbol: 'h',
    label: 'Holding cost',
    unit: 'of its value a year',
    percent: true,
    min: 0,
    max: 2,
    default: 0.25,
    step: 0.01,
    scale: 'square',
    group: 'costs',
    help: 'What it costs to keep one unit of stock for a year: the money tied up, space, insurance and care, as a share of the unit’s value.',
  },
  versions: {
    symbol: 'V',
    label: 'Versions offered',
    unit: 'versions',
    percent: false,
    min: 1,
    max: 1000,
    default: 24,
    step: 1,
    scale: 'log',
    group: 'product',
    help: 'How many finished versions customers can choose from. All are taken to be equally popular. More versions mean more customization.',
  },
  demandRate: {
    symbol: 'Λ',
    label: 'Demand',
    unit: 'units/week',
    percent: false,
    min: 0.05,
    max: 10_000,
    default: 50,
    step: 0.01,
    scale: 'log',
    group: 'demand',
    help: 'Units of the whole family that customers order in an average week, all versions together.',
  },
  waitCostRate: {
    symbol: 'w',
    label: 'Cost of waiting',
    unit: 'of one-off unit cost a week',
    percent: true,
    min: 0,
    max: 1,
    default: 0.02,
    step: 0.0001,
    scale: 'square',
    group: 'demand',
    help: 'What one week of waiting for one unit costs the firm: discounts, lost goodwill, penalties, customers who leave. A share of the one-off unit cost.',
  },
  fillTarget: {
    symbol: 'α',
    label: 'Share served from stock',
    unit: 'of units',
    percent: true,
    min: 0.5,
    max: 0.999,
    default: 0.95,
    step: 0.001,
    scale: 'linear',
    group: 'demand',
    help: 'The least share of units that must find stock waiting for them. Left off, each strategy holds the stock that costs least.',
  },
  versionsPerPlatform: {
    symbol: 'm',
    label: 'Versions per platform',
    unit: 'versions',
    percent: false,
    min: 1,
    max: 1000,
    default: 6,
    step: 1,
    scale: 'log',
    group: 'product',
    help: 'How many finished versions can be assembled from one half-finished platform. The more, the fewer platforms assemble to order has to keep.',
  },
  platformValueShare: {
    symbol: 'κ',
    label: 'Value in the platform',
    unit: 'of unit cost',
    percent: true,
    min: 0.05,
    max: 0.95,
    default: 0.55,
    step: 0.01,
    scale: 'linear',
    group: 'product',
    help: 'How much of a finished unit’s cost is already in the half-finished platform, before assembly to the customer’s order.',
  },
  productLifeYears: {
    symbol: 'T',
    label: 'Product life',
    unit: 'years',
    percent: false,
    min: 0.1,
    max: 50,
    default: 2,
    step: 0.1,
    scale: 'log',
    group: 'product',
    help: 'How long a version sells before a new one replaces it. Short lives make stock go stale.',
  },
  markdown: {
    symbol: 'δ',
    label: 'Markdown at the end of life',
    unit: 'of value',
    percent: true,
    min: 0,
    max: 1,
    default: 0.4,
    step: 0.01,
    scale: 'linear',
    group: 'product',
    help: 'The share of a unit’s value that is lost if it is still on the shelf when its version is replaced.',
  },
  utilization: {
    symbol: 'ρ',
    label: 'Utilization of the bottleneck',
    unit: 'of capacity',
    percent: true,
    min: 0.05,
    max: 0.99,
    default: 0.8,
    step: 0.01,
    scale: 'linear',
    group: 'factory',
    help: 'How busy the slowest machine is on average. The closer to 100 %, the longer the line in front of it.',
  },
  fabricationWeeks: {
    symbol: 'L₁',
    label: 'Fabrication time',
    unit: 'weeks',
    percent: false,
    min: 0,
    max: 104,
    default: 2,
    step: 0.1,
    scale: 'square',
    group: 'factory',
    help: 'Time to make the half-finished platform, apart from queueing at the bottleneck: purchasing, machining, transport.',
  },
  assemblyWeeks: {
    symbol: 'L₂',
    label: 'Assembly time',
    unit: 'weeks',
    percent: false,
    min: 0,
    max: 52,
    default: 0.6,
    step: 0.1,
    scale: 'square',
    group: 'factory',
    help: 'Time to turn a platform into the finished version and hand it over.',
  },
  unitCost: {
    symbol: 'c',
    label: 'Unit cost, made as a one-off',
    unit: 'currency/unit',
    percent: false,
    min: 0.01,
    max: 1e9,
    default: 600,
    step: 0.01,
    scale: 'log',
    group: 'costs',
    help: 'What one unit costs to produce when no other unit is like it, without stock or waiting.',
  },
  scaleSaving: {
    symbol: 'σ',
    label: 'Saving per doubling',
    unit: 'of unit cost',
    percent: true,
    min: 0,
    max: 0.3,
    default: 0.01,
    step: 0.001,
    scale: 'linear',
    group: 'costs',
    help: 'Economies of scale: how much cheaper a unit becomes each time the weekly number of identical units doubles.',
  },
  misfit: {
    symbol: 'f',
    label: 'Cost of misfit',
    unit: 'of unit cost a turn of the circle',
    percent: true,
    min: 0,
    max: 1,
    default: 0.3,
    step: 0.01,
    scale: 'linear',
    group: 'costs',
    help: 'What it costs, in discounts or lost sales, that a customer’s wish lies between two versions. Wishes lie evenly on a circle; the cost grows with the distance to the nearest version.',
  },
} as const satisfies Record<string, ScenarioParameter>;

export type ScenarioName = keyof typeof scenarioParameters;

/** A complete scenario, in the units of {@link scenarioParameters}; `fillTarget` null lets cost choose the stock. */
export interface Scenario extends Readonly<Record<Exclude<ScenarioName, 'fillTarget'>, number>> {
  readonly fillTarget: number | null;
}

/** The illustrative firm the site opens with: 24 versions of a 600-a-piece product, 50 sold a week. */
export const defaultScenario: Scenario = Object.freeze({
  ...Object.fromEntries(
    Object.entries(scenarioParameters).map(([name, { default: value }]) => [name, value]),
  ),
  fillTarget: null,
}) as Scenario;
