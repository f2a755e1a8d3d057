/**
 * One season as three small pictures: a column for each item, as wide as its share of demand, as high as its demand
 * against its expectation; the commitment lies across as a shelf. Below the shelf is what was sold, above it who was
 * turned away, and where a column ends short of the shelf, what is left over.
 */
import type { RandomSeason, SeasonOutcomes, StrategySeason } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies, type Strategy } from '../shared/strategies.ts';
import type { SeasonValues } from './values.ts';

/** The drawing's own measures: it is stretched to its place. */
export const frame = { width: 100, height: 100 } as const;
/** Columns higher than this many times their expectation are cut. */
const highest = 2.5;

export interface SeasonPanel {
  readonly strategy: Strategy;
  readonly name: string;
  /** SVG paths. */
  readonly sold: string;
  readonly leftOver: string;
  readonly turnedAway: string;
  readonly walkedAway: string;
  readonly shelf: string;
  /** What happened, in one line. */
  readonly words: string;
  readonly profit: string;
}

export interface SeasonDrawing {
  readonly title: string;
  readonly panels: readonly SeasonPanel[];
}

interface Column {
  /** Share of the width. */
  readonly share: number;
  /** In multiples of what is expected of the item. */
  readonly demand: number;
  readonly shelf: number;
}

export function seasonDrawing(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  season: RandomSeason,
  number: number,
  format: NumberFormat,
): SeasonDrawing {
  const off = season.demand / values.forecast - 1;
  const against =
    Math.abs(off) < 0.005
      ? 'as forecast'
      : `${format.percent(Math.abs(off))} ${off > 0 ? 'more' : 'fewer'} than forecast`;
  return {
    title: `Season ${format.number(number)}: customers asked for ${format.number(Math.max(0, season.demand))} units, ${against}`,
    panels: strategies.map((strategy) => panelOf(values, outcomes, season, strategy, format)),
  };
}

function panelOf(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  season: RandomSeason,
  strategy: Strategy,
  format: NumberFormat,
): SeasonPanel {
  const result = season[strategy.id];
  const { patience } = outcomes[strategy.id].plan;
  const columns =
    strategy.id === 'mto'
      ? [{ share: 1, demand: result.sales / values.forecast, shelf: 0 }]
      : columnsOf(result, values);
  const heights =
    strategy.id === 'mto' ? columns.map((column) => ({ ...column, shelf: column.demand })) : columns;
  return {
    strategy,
    name: capitalized(strategy.name),
    sold: boxes(heights, ({ demand, shelf }) => [0, Math.min(demand, shelf)]),
    leftOver: boxes(heights, ({ demand, shelf }) => [demand, shelf]),
    turnedAway: boxes(heights, ({ demand, shelf }) => [shelf, demand]),
    walkedAway: walked(values, season, result, patience),
    shelf: strategy.id === 'mto' ? '' : shelfLine(heights),
    words: wordsOf(result, format),
    profit: `${result.profit < 0 ? 'lost' : 'earned'} ${format.money(Math.abs(result.profit))}`,
  };
}

/** From the best seller to the slowest, so that a thousand versions still make a readable shape. */
function columnsOf({ items }: StrategySeason, { versions, forecast }: SeasonValues): readonly Column[] {
  return items
    .map(({ demand, quantity, versions: served }) => {
      const share = served / versions;
      return {
        share,
        demand: Math.max(0, demand) / (share * forecast),
        shelf: quantity / (share * forecast),
      };
    })
    .sort((one, other) => other.demand - one.demand);
}

/** Customers who did not wait, as a band of their share on top of make to order's single column. */
function walked(
  values: SeasonValues,
  season: RandomSeason,
  result: StrategySeason,
  patience: number,
): string {
  if (patience === 1 || result.items.length > 0) return '';
  const sold = result.sales / values.forecast;
  return boxes([{ share: 1, demand: season.demand / values.forecast, shelf: sold }], ({ demand, shelf }) => [
    shelf,
    demand,
  ]);
}

function toY(multiple: number): number {
  return frame.height * (1 - Math.min(multiple, highest) / highest);
}

/** One rectangle for each column where the upper end lies above the lower. */
function boxes(
  columns: readonly Column[],
  ends: (column: Column) => readonly [low: number, high: number],
): string {
  let x = 0;
  return columns
    .map((column) => {
      const [low, high] = ends(column);
      const width = column.share * frame.width;
      const left = x;
      x += width;
      if (high <= low || low >= highest) return '';
      return `M${round(left)} ${round(toY(low))}V${round(toY(high))}h${round(width)}V${round(toY(low))}z`;
    })
    .join('');
}

function shelfLine(columns: readonly Column[]): string {
  let x = 0;
  return columns
    .map(({ share, shelf }) => {
      const left = x;
      x += share * frame.width;
      return `M${round(left)} ${round(toY(shelf))}H${round(x)}`;
    })
    .join('');
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function wordsOf(
  { sales, leftovers, turnedAway, walkedAway, items }: StrategySeason,
  format: NumberFormat,
): string {
  const units = (value: number): string => format.number(Math.max(0, value));
  return [
    `sold ${units(sales)}`,
    ...(items.length > 0 ? [`left over ${units(leftovers)}`, `turned away ${units(turnedAway)}`] : []),
    ...(walkedAway >= 0.5 ? [`did not wait ${units(walkedAway)}`] : []),
  ].join(', ');
}
