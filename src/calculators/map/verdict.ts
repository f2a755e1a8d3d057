/** Who wins at the reader's point, by how much, and how far the nearest border is along each axis. */
import type { NumberFormat } from '../shared/format.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { capitalized, strategies, type Strategy } from '../shared/strategies.ts';
import { snap, writeValue } from '../shared/values.ts';
import type { Sentence } from '../shared/view.ts';
import { labelOf, valuesAlong } from './axis.ts';
import { nearestBorder, type Border } from './borders.ts';
import type { MapResult, MapValues } from './result.ts';

/** Enough to find every region of the map that a reader could see. */
const scanned = 48;

export function verdict(values: MapValues, result: MapResult, format: NumberFormat): Sentence {
  const borders = bordersOf(values, result);
  const found = borders.filter((border) => border !== null);
  const opening = standing(values, result, format);
  if (found.length === 0) return [...opening, ' Moving along either axis alone changes nothing on this map.'];
  const ways = found.map((border) => wayTo(border, result, format));
  const joined = ways.flatMap((way, index) => (index === 0 ? way : ['; ', ...way]));
  const still = result.sides.find((_, index) => borders[index] === null);
  const never = still ? `; no ${labelOf(still.name)} on this map changes that` : '';
  const lead = found.length === 1 ? ' The nearest border is at ' : ' The nearest borders are at ';
  return [...opening, lead, ...joined, `${never}.`];
}

export function bordersOf(values: MapValues, { scenario, sides }: MapResult): readonly (Border | null)[] {
  return sides.map((side) => nearestBorder(scenario, side, valuesAlong(side, scanned), values.longestWait));
}

function standing(
  { longestWait }: MapValues,
  { ranking, outcomes }: MapResult,
  format: NumberFormat,
): Sentence {
  const [best, second] = ranking;
  if (!best) {
    const fastest = [...strategies].sort(
      (a, b) => outcomes[a.id].wait.p95 - outcomes[b.id].wait.p95,
    )[0] as Strategy;
    return [
      `No strategy keeps 95% of waits within ${format.weeks(longestWait ?? 0)} here; `,
      colored(fastest),
      ` comes nearest with ${format.weeks(outcomes[fastest.id].wait.p95)}.`,
    ];
  }
  const total = ({ id }: Strategy): number => outcomes[id].cost.total;
  const money = (value: number): string => format.money(value, total(best) < 10_000 ? 2 : 0);
  if (!second)
    return [colored(best, true), ` is the only one fast enough here, at ${money(total(best))} a unit.`];
  return [
    colored(best, true),
    ` costs least here: ${money(total(best))} a unit, ${money(total(second) - total(best))} less than `,
    colored(second),
    '.',
  ];
}

function wayTo({ side, value, winner }: Border, { scenario }: MapResult, format: NumberFormat): Sentence {
  const parameter = scenarioTable[side.name];
  const own = scenario[side.name] as number;
  const write = (number: number): string => writeValue(parameter, snap(parameter, number), format);
  const gap = Math.abs(value - own);
  const size = parameter.percent ? `${format.significant(100 * gap)} points` : write(gap);
  const far = `${size} ${value > own ? 'more' : 'less'} than here`;
  const taker = strategies.find(({ id }) => id === winner);
  const place = `${labelOf(side.name)} ${write(value)}, ${far}, where `;
  return taker ? [place, colored(taker), ' takes over'] : [`${place}none is fast enough`];
}

function colored(strategy: Strategy, capital = false): Sentence[number] {
  return { text: capital ? capitalized(strategy.name) : strategy.name, tone: strategy.tone };
}
