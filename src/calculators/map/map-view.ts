import type { NumberFormat } from '../shared/format.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { capitalized, strategies, type StrategyId } from '../shared/strategies.ts';
import { toPosition } from '../shared/values.ts';
import type { MapContender, MapView } from '../shared/view.ts';
import { axisOf, labelOf, type MapSide } from './axis.ts';
import type { Grid } from './grid.ts';
import type { MapResult, MapValues } from './result.ts';

/** Shares of the winner's cost from which the shade deepens: from "as good as even" to "no contest". */
const leads = [0.003, 0.01, 0.03, 0.1] as const;

/** Waits that people speak of, in weeks: days first. */
const roundWaits = [
  ...[0.25, 0.5, 1, 1.5, 2, 3, 4, 5].map((days) => days / 7),
  ...[1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 39, 52, 78, 104, 156, 208],
];

export function mapView(values: MapValues, result: MapResult, format: NumberFormat): MapView {
  const { grid, scenario, sides } = result;
  const [x, y] = sides;
  const limit = values.longestWait;
  return {
    kind: 'map',
    name: 'Who wins where',
    title: finding(grid, format),
    subtitle:
      limit === null
        ? 'Color and name: the strategy that costs least. Shade: how far it is ahead of the runner-up, as a share of its cost'
        : `Color and name: the cheapest strategy with which 95% wait at most ${format.weeks(limit)}. Shade: how far it is ahead, as a share of its cost`,
    description: describeMap(grid, labelOf(x.name), labelOf(y.name), format),
    x: axisOf(x, format),
    y: axisOf(y, format),
    columns: grid.columns,
    rows: grid.rows,
    contenders: grid.contenders,
    leads,
    score: { label: 'cost', unit: 'currency/unit', format: (value) => format.money(value) },
    detail: { label: 'Mean wait', unit: 'weeks', rounds: roundWaits, format: (value) => format.weeks(value) },
    contours: values.contours === 'on',
    nobody: 'No strategy is fast enough',
    point: { x: scenario[x.name] as number, y: scenario[y.name] as number },
  };
}

export interface Territory {
  readonly id: StrategyId | null;
  /** Part of the map's area, from 0 to 1. */
  readonly share: number;
}

/** How much of the map each wins, largest first; `null` where nobody does. */
export function territories(grid: Grid): readonly Territory[] {
  const [across, up] = [weights(grid.x, grid.columns), weights(grid.y, grid.rows)];
  const areas = new Float64Array(strategies.length + 1);
  for (let row = 0; row < up.length; row += 1) {
    for (let column = 0; column < across.length; column += 1) {
      const winner = winnerOf(grid, row * across.length + column);
      const area = (across[column] as number) * (up[row] as number);
      areas[winner] = (areas[winner] as number) + area;
    }
  }
  const ids = [...strategies.map(({ id }) => id), null];
  return ids
    .map((id, index) => ({ id, share: areas[index] as number }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** The part of its side that each value stands for: half the way to either neighbor. */
function weights({ name, range }: MapSide, values: readonly number[]): readonly number[] {
  const places = values.map((value) => toPosition(scenarioTable[name].scale, range, value));
  return places.map((place, index) => ((places[index + 1] ?? place) - (places[index - 1] ?? place)) / 2);
}

/** Index of the winner among the strategies; one past the last where nobody wins. */
function winnerOf({ contenders }: Grid, cell: number): number {
  let best = strategies.length as number;
  let least = Infinity;
  for (let index = 0; index < contenders.length; index += 1) {
    const { score, barred } = contenders[index] as MapContender;
    if (barred && (barred[cell] as number) > 0) continue;
    const value = score[cell] as number;
    if (value < least) [best, least] = [index, value];
  }
  return best;
}

function nameOf(id: StrategyId | null): string {
  return strategies.find((strategy) => strategy.id === id)?.name ?? 'nobody';
}

function finding(grid: Grid, format: NumberFormat): string {
  const [first, ...rest] = territories(grid).filter(({ share }) => share >= 0.005);
  if (!first) return '';
  if (first.id === null && rest.length === 0) return 'No strategy is fast enough anywhere on this map';
  const verb = first.id === null ? 'is fast enough' : 'wins';
  if (rest.length === 0) return `${capitalized(nameOf(first.id))} wins all over this map`;
  const others = rest.map(({ id, share }) => `${nameOf(id)} on ${format.percent(share)}`);
  return `${capitalized(nameOf(first.id))} ${verb} on ${format.percent(first.share)} of the map, ${format.list(others)}`;
}

function describeMap(grid: Grid, x: string, y: string, format: NumberFormat): string {
  const { columns, rows } = grid;
  const [right, top] = [columns.length - 1, (rows.length - 1) * columns.length];
  const corners = Object.entries({
    'lower left': 0,
    'lower right': right,
    'upper left': top,
    'upper right': top + right,
  });
  const words = corners.map(
    ([where, cell]) => `${nameOf(strategies[winnerOf(grid, cell)]?.id ?? null)} in the ${where}`,
  );
  return `A map with ${x} from left to right and ${y} from bottom to top. Who wins in its corners: ${format.list(words)}.`;
}
