/** The committed validation data, counted. */
import { strategies, type StrategyId } from '../../calculators/shared/strategies.ts';

interface Scenario {
  readonly values: readonly (number | null)[];
  readonly seed: number;
  readonly units: number;
  readonly batches: number;
  readonly scores: Readonly<Record<StrategyId, readonly (number | null)[]>>;
}

interface Validation {
  readonly modelVersion: string;
  readonly gridSeed: number;
  readonly count: number;
  readonly tooLong: number;
  readonly mostUnits: number;
  readonly rarest: number;
  readonly measures: readonly string[];
  readonly varied: readonly string[];
  readonly scenarios: readonly Scenario[];
}

const files = import.meta.glob<Validation>('/content/validation.json', { eager: true, import: 'default' });
const [data] = Object.values(files);
if (!data) throw new Error('There is no content/validation.json; run `npm run validate`.');
export const validation: Validation = data;

/** Two-sided limits of the standard normal law. */
export const limits = { usual: 1.96, rare: 3.29 } as const;

export function outside(scores: readonly number[], limit: number): number {
  return scores.filter((score) => Math.abs(score) > limit).length;
}

/**
 * Margin (19 times in 20) of the share of all scores outside a limit. Scores of one scenario share its luck, so scenarios
 * are what is counted, not scores. Source: Cochran, Sampling Techniques (3rd ed., 1977), section 9A.
 */
export function margin(limit: number): number {
  const clusters = validation.scenarios.map(({ scores }) =>
    Object.values(scores)
      .flat()
      .filter((score) => score !== null),
  );
  const share = outside(allScores, limit) / allScores.length;
  const squares = clusters.map((scores) => (outside(scores, limit) - share * scores.length) ** 2);
  return (1.96 * Math.sqrt(squares.reduce((sum, square) => sum + square, 0))) / allScores.length;
}

/** How many of `count` independent scores chance puts outside a share's limits, 19 times in 20. */
export function chanceRange(count: number, share: number): readonly [number, number] {
  const spread = 1.96 * Math.sqrt(count * share * (1 - share));
  return [Math.max(0, Math.ceil(count * share - spread)), Math.floor(count * share + spread)];
}

export interface ScoreRow {
  readonly strategy: (typeof strategies)[number];
  readonly measure: string;
  readonly scores: readonly number[];
}

/** Scores of each strategy and measure; those that are never compared are left out. */
export const scoreRows: readonly ScoreRow[] = strategies.flatMap((strategy) =>
  validation.measures
    .map((measure, index) => ({
      strategy,
      measure,
      scores: validation.scenarios
        .map(({ scores }) => scores[strategy.id][index] ?? null)
        .filter((score) => score !== null),
    }))
    .filter(({ scores }) => scores.length > 0),
);

export const allScores = scoreRows.flatMap(({ scores }) => scores);

/** Smallest and largest value of a parameter over the scenarios. */
export function rangeOf(parameter: string): readonly [number, number] {
  const column = validation.varied.indexOf(parameter);
  const values = validation.scenarios
    .map(({ values: row }) => row[column])
    .filter((value) => typeof value === 'number');
  return [Math.min(...values), Math.max(...values)];
}
