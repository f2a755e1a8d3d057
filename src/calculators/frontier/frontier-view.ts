import type { Plan } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { roundEnd } from '../shared/grid.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { Path, PathMark, PathsView } from '../shared/view.ts';
import type { FrontierResult, FrontierValues } from './result.ts';
import { aboveFloor, stockWords, strategyOf, waitOf, waitWords } from './words.ts';

/** Dear beyond this multiple of the dearest plan that stands on the frontier: out of the frame. */
const headroom = 1.35;

export function frontierView(
  values: FrontierValues,
  result: FrontierResult,
  format: NumberFormat,
): PathsView {
  const { frontier, cheapest } = result;
  const plans = { mts: frontier.mts, ato: frontier.ato, mto: [frontier.mto] };
  const all = Object.values(plans).flat();
  const paths = strategies.map(({ id, name, tone }): Path => ({
    id,
    label: capitalized(name),
    tone,
    points: plans[id].map((plan) => ({
      x: waitOf(plan, values),
      y: aboveFloor(plan, result),
      readings: [plan.outcome.stock.baseStock, plan.outcome.stock.fillRate],
      dominated: plan.dominated,
    })),
  }));
  const path = strategies.indexOf(strategyOf(cheapest));
  const top = Math.max(...all.filter(({ dominated }) => !dominated).map((plan) => aboveFloor(plan, result)));
  const highest = Math.max(...all.map((plan) => aboveFloor(plan, result)));
  return {
    kind: 'paths',
    name: 'Cost against wait',
    title: finding(values, result, format),
    subtitle: `Every stock level from 1 up: cost per unit above the floor of ${format.money(result.floor)} against ${values.measure === 'mean' ? 'the mean wait' : 'the wait that 95% do not exceed'}; gray where another plan is better both ways`,
    description: describeFrontier(values, result, format),
    x: {
      label: values.measure === 'mean' ? 'mean wait, weeks' : '95% wait at most, weeks',
      unit: 'weeks',
      min: 0,
      max: roundEnd(Math.max(1e-3, ...all.map((plan) => waitOf(plan, values)))),
      fixed: true,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    y: {
      label: 'above the floor, per unit',
      unit: 'currency/unit',
      min: 0,
      max: Math.max(1e-6, Math.min(highest, headroom * Math.max(top, aboveFloor(frontier.mto, result)))),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    paths,
    readings: [
      { label: 'Base-stock', unit: 'units', format: (value) => format.number(value) },
      { label: 'From stock', unit: 'share', format: (value) => format.percent(value, 1) },
    ],
    best: {
      path,
      point: plans[strategyOf(cheapest).id].indexOf(cheapest),
      label: `least cost${stockWords(cheapest, format).replace(' with ', ': ')}`,
    },
    marks: [...limitMarks(values, format), ...linkMarks(values, result, format)],
  };
}

function limitMarks({ longestWait }: FrontierValues, format: NumberFormat): readonly PathMark[] {
  if (longestWait === null) return [];
  return [{ kind: 'limit', x: longestWait, label: `promise: ${format.weeks(longestWait)}` }];
}

/** From one strategy's step that serves the target from stock to the other's. */
function linkMarks(
  values: FrontierValues,
  result: FrontierResult,
  format: NumberFormat,
): readonly PathMark[] {
  const { served } = result;
  if (!served?.mts || !served.ato) return [];
  const at = (plan: Plan): [number, number] => [waitOf(plan, values), aboveFloor(plan, result)];
  const label = `${format.percent(values.fillTarget ?? 0, 1)} from stock`;
  return [{ kind: 'link', points: [at(served.mts), at(served.ato)], label }];
}

function finding(values: FrontierValues, result: FrontierResult, format: NumberFormat): string {
  const { cheapest, halved, frontier } = result;
  if (cheapest === frontier.mto) return 'No stock pays for itself: make to order costs least';
  const weeks = format.weeks(Math.max(0, waitOf(frontier.mto, values) - waitOf(cheapest, values)));
  const saved = format.money(aboveFloor(frontier.mto, result) - aboveFloor(cheapest, result));
  const bought = `Buying off ${weeks} of waiting saves ${saved} a unit`;
  if (!halved) return bought;
  const price = aboveFloor(halved, result) - aboveFloor(cheapest, result);
  return `${bought}; halving the rest costs ${format.money(price)}`;
}

function describeFrontier(values: FrontierValues, result: FrontierResult, format: NumberFormat): string {
  const { frontier } = result;
  const ends = [frontier.mts, frontier.ato].flatMap((levels) => {
    const [first, last] = [levels[0], levels.at(-1)];
    if (!first || !last) return [];
    const spell = (plan: Plan): string =>
      `${waitWords(waitOf(plan, values), values, format)} at ${format.money(aboveFloor(plan, result))}`;
    const { name } = strategyOf(first);
    return [
      `${capitalized(name)} runs from ${spell(first)}${stockWords(first, format)} to ${spell(last)}${stockWords(last, format)}`,
    ];
  });
  const none = `Make to order stands at ${waitWords(waitOf(frontier.mto, values), values, format)} and ${format.money(aboveFloor(frontier.mto, result))}`;
  return `${[...ends, none].join('. ')}.`;
}
