/** What stock buys: the least-cost plan, what the promise costs, and what the next half of the wait would cost. */
import type { Plan } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { Sentence } from '../shared/view.ts';
import type { FrontierResult, FrontierValues } from './result.ts';
import { aboveFloor, stockWords, strategyOf, waitOf, waitWords } from './words.ts';

export function verdict(values: FrontierValues, result: FrontierResult, format: NumberFormat): Sentence {
  const { cheapest, promised, halved } = result;
  const money = (plan: Plan): string => format.money(aboveFloor(plan, result));
  const opening: Sentence = [
    colored(cheapest, true),
    `${stockWords(cheapest, format)} costs least: ${money(cheapest)} a unit above the floor, ${waitWords(waitOf(cheapest, values), values, format)}.`,
  ];
  if (values.longestWait !== null) return [...opening, ...promise(values, result, promised, format)];
  if (!halved)
    return [
      ...opening,
      waitOf(cheapest, values) > 0
        ? ' No stock level would halve that wait.'
        : ' There is no wait left to buy off.',
    ];
  return [
    ...opening,
    ` Halving that wait costs ${format.money(aboveFloor(halved, result) - aboveFloor(cheapest, result))} more a unit, by `,
    colored(halved),
    `${stockWords(halved, format)}.`,
  ];
}

function promise(
  values: FrontierValues,
  result: FrontierResult,
  promised: Plan | null,
  format: NumberFormat,
): Sentence {
  const longest = format.weeks(values.longestWait ?? 0);
  const kept = values.measure === 'mean' ? `a mean wait of ${longest}` : `${longest} to 95% of customers`;
  if (!promised) return [` No plan can promise ${kept}.`];
  if (promised === result.cheapest) return [` It keeps the promise of ${kept}.`];
  const more = aboveFloor(promised, result) - aboveFloor(result.cheapest, result);
  return [
    ` To promise ${kept} takes `,
    colored(promised),
    `${stockWords(promised, format)}, for ${format.money(more)} more a unit.`,
  ];
}

function colored(plan: Plan, capital = false): Sentence[number] {
  const { name, tone } = strategyOf(plan);
  return { text: capital ? capitalized(name) : name, tone };
}
