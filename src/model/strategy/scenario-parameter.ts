/** What is known about each parameter of a scenario. */
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
