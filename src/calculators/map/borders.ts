/** How far the reader stands from the borders of the map: where, along each axis, another strategy would win. */
import { evaluateStrategyMap, type Scenario } from '../../model/index.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { strategies, type StrategyId } from '../shared/strategies.ts';
import { snap, toPosition } from '../shared/values.ts';
import type { MapSide } from './axis.ts';
import { contendersOf } from './grid.ts';

export interface Border {
  readonly side: MapSide;
  /** The nearest value, seen from the reader's own, at which another wins. */
  readonly value: number;
  readonly winner: StrategyId | null;
}

/** The nearest border along one axis, the other parameter staying put; null where there is none on the map. */
export function nearestBorder(
  scenario: Scenario,
  side: MapSide,
  values: readonly number[],
  longestWait: number | null,
): Border | null {
  const own = scenario[side.name] as number;
  const winnerAt = winnersAt(scenario, side, longestWait);
  const here = winnerAt([own])[0] ?? null;
  const winners = winnerAt(values);
  const above = values.findIndex((value, index) => value > own && winners[index] !== here);
  const below = values.findLastIndex((value, index) => value < own && winners[index] !== here);
  const found = [
    ...(above >= 0
      ? [narrow(side, Math.max(own, values[above - 1] ?? own), values[above] as number, winnerAt, here)]
      : []),
    ...(below >= 0
      ? [narrow(side, Math.min(own, values[below + 1] ?? own), values[below] as number, winnerAt, here)]
      : []),
  ];
  const { scale } = scenarioTable[side.name];
  const away = ({ value }: Border): number =>
    Math.abs(toPosition(scale, side.range, value) - toPosition(scale, side.range, own));
  return found.sort((a, b) => away(a) - away(b))[0] ?? null;
}

type WinnersAt = (values: readonly number[]) => readonly (StrategyId | null)[];

function winnersAt(scenario: Scenario, { name }: MapSide, longestWait: number | null): WinnersAt {
  const still = { name: name === 'misfit' ? 'markdown' : 'misfit' } as const;
  const rest = { name: still.name, values: [scenario[still.name]] };
  return (values) => {
    const contenders = contendersOf(evaluateStrategyMap(scenario, { name, values }, rest, longestWait));
    return values.map((_, cell) => {
      const running = contenders.filter(({ barred }) => !((barred?.[cell] ?? 0) > 0));
      const best = running.reduce<(typeof running)[number] | undefined>(
        (least, one) => (least && (least.score[cell] as number) <= (one.score[cell] as number) ? least : one),
        undefined,
      );
      return strategies.find(({ id }) => id === best?.id)?.id ?? null;
    });
  };
}

const pieces = 16;

/** Between two values, the first seen from `inside` at which another wins, at the precision of its slider. */
function narrow(
  side: MapSide,
  inside: number,
  outside: number,
  winnerAt: WinnersAt,
  here: StrategyId | null,
): Border {
  const parameter = scenarioTable[side.name];
  for (let round = 0; round < 3; round += 1) {
    const between = Array.from({ length: pieces - 1 }, (_, index) =>
      snap(parameter, inside + ((outside - inside) * (index + 1)) / pieces),
    );
    const steps = [...new Set([inside, ...between, outside])];
    const winners = winnerAt(steps);
    const first = Math.max(
      1,
      winners.findIndex((winner, index) => index > 0 && winner !== here),
    );
    [inside, outside] = [steps[first - 1] ?? inside, steps[first] ?? outside];
    if (Math.abs(outside - inside) <= parameter.step * 1.01) break;
  }
  return { side, value: outside, winner: winnerAt([outside])[0] ?? null };
}
