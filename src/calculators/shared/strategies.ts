/** The three strategies as people name them, in the order they always stand. */
import type { Outcome } from '../../model/index.ts';
import type { Tone } from './view.ts';

export const strategies = [
  { id: 'mts', tone: 'makeToStock', name: 'make to stock', initials: 'MTS' },
  { id: 'ato', tone: 'assembleToOrder', name: 'assemble to order', initials: 'ATO' },
  { id: 'mto', tone: 'makeToOrder', name: 'make to order', initials: 'MTO' },
] as const satisfies readonly { id: string; tone: Tone; name: string; initials: string }[];

export type Strategy = (typeof strategies)[number];
export type StrategyId = Strategy['id'];
export type Outcomes = Readonly<Record<StrategyId, Outcome>>;

/** `Make to stock`: the name at the start of a sentence or a label. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** The strategies from cheapest to dearest; ties keep the usual order. */
export function byCost(outcomes: Outcomes): readonly Strategy[] {
  return [...strategies].sort((a, b) => outcomes[a.id].cost.total - outcomes[b.id].cost.total);
}
