import { requirePositive, requireWhole } from '../numeric/guard.ts';
import type { Clash } from './clash.ts';
import { countConfigurations } from './count-configurations.ts';
import { drawClashes } from './draw-clashes.ts';

export interface VarietyScenario {
  readonly modules: number;
  /** Options of each module. */
  readonly options: number;
  readonly clashes: number;
  /** Which random draw of clashes. */
  readonly seed: number;
  /** Units of the whole family a week. */
  readonly demandRate: number;
}

export interface VarietyOutcome {
  readonly clashes: readonly Clash[];
  /** Exact, of any size, and as an ordinary number. */
  readonly exactConfigurations: bigint;
  readonly configurations: number;
  /** What it would be without clashes. */
  readonly combinations: number;
  readonly parts: number;
  /** Units a week of an average part, and of an average configuration. */
  readonly demandPerPart: number;
  readonly demandPerConfiguration: number;
}

/**
 * Modular variety: how many products do modules with options make, and how much demand is left for each?
 *
 * N configurations (see `countConfigurations`) out of m·k parts; every product holds m of them, so an average part sells
 * Λ/k a week, whatever the clashes, and an average configuration Λ/N. Throws a RangeError for counts out of range or a
 * demand that is not above 0.
 * Source: counting; Baldwin & Clark, Design Rules (2000), on modularity.
 *
 * @example evaluateVariety({ modules: 5, options: 4, clashes: 0, seed: 1, demandRate: 50 }).configurations // 1024
 */
export function evaluateVariety(scenario: VarietyScenario): VarietyOutcome {
  const { modules, options, clashes: count, seed, demandRate } = scenario;
  requirePositive('demandRate', demandRate);
  requireWhole('modules', modules, 1, 100);
  requireWhole('options', options, 1, 100);
  const clashes = drawClashes({ modules, options, count, seed });
  const exactConfigurations = countConfigurations({
    options: Array.from({ length: modules }, () => options),
    clashes,
  });
  const configurations = Number(exactConfigurations);
  return {
    clashes,
    exactConfigurations,
    configurations,
    combinations: options ** modules,
    parts: modules * options,
    demandPerPart: demandRate / options,
    demandPerConfiguration: demandRate / configurations,
  };
}
