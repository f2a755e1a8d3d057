/** Which strategy earns most, by how much, and what its plan does to an average season. */
import type { SeasonOutcome, SeasonOutcomes } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, type Strategy } from '../shared/strategies.ts';
import type { Sentence } from '../shared/view.ts';
import { byProfit, type SeasonValues } from './values.ts';

/** Below this difference, as a share of what a perfect forecast earns, a winner is not worth the name. */
const negligible = 0.001;

export function verdict(_values: SeasonValues, outcomes: SeasonOutcomes, format: NumberFormat): Sentence {
  const [best, second] = byProfit(outcomes);
  if (outcomes.perfectProfit <= 0)
    return [
      'At this price a unit earns nothing, whatever the strategy: raise the margin or the saving by making ahead.',
    ];
  const ahead = outcomes[best.id].profit - outcomes[second.id].profit;
  const opening: Sentence =
    ahead < negligible * outcomes.perfectProfit
      ? [
          colored(best, true),
          ' and ',
          colored(second),
          ` earn nearly the same: ${format.money(outcomes[best.id].profit)} a season. `,
        ]
      : [
          colored(best, true),
          ` earns most: ${format.money(outcomes[best.id].profit)} a season, ${format.money(ahead)} more than `,
          colored(second),
          '. ',
        ];
  return [...opening, planWords(outcomes[best.id], best, format)];
}

function planWords(outcome: SeasonOutcome, { id }: Strategy, format: NumberFormat): string {
  const units = (value: number): string => format.number(value);
  if (id === 'mto')
    return `It makes nothing before the season and loses ${customers(outcome.walkedAway, format)} who will not wait.`;
  if (outcome.committed === 0) return 'The best commitment is nothing at all.';
  const what =
    id === 'mts'
      ? `Make ${units(outcome.committed)} units before the season, ${eachOf(outcome, 'version', format)}`
      : `Commit parts for ${units(outcome.committed)} units, ${eachOf(outcome, 'kind of parts', format)}`;
  return `${what}: on average ${units(outcome.leftovers)} are left over and ${customers(outcome.turnedAway, format)} find none.`;
}

function customers(count: number, format: NumberFormat): string {
  return `${format.number(count)} ${Math.round(count) === 1 ? 'customer' : 'customers'}`;
}

function eachOf({ committed, items }: SeasonOutcome, noun: string, format: NumberFormat): string {
  if (items === 1) return `all of one ${noun}`;
  return `about ${format.significant(committed / items, 3)} of each ${noun}`;
}

function colored(strategy: Strategy, capital = false): Sentence[number] {
  return { text: capital ? capitalized(strategy.name) : strategy.name, tone: strategy.tone };
}
