import type { SeasonInput, SeasonOutcomes } from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import { strategies, type Strategy } from '../shared/strategies.ts';
import type { parameters } from './parameters.ts';

export type SeasonValues = Values<typeof parameters>;

/** The values that the model reads; it takes no notice of the others. */
export function seasonInput(values: SeasonValues): SeasonInput {
  return values;
}

/** The strategies from the one that earns most to the one that earns least; ties keep the usual order. */
export function byProfit(outcomes: SeasonOutcomes): readonly [Strategy, Strategy, Strategy] {
  return [...strategies].sort((a, b) => outcomes[b.id].profit - outcomes[a.id].profit) as [
    Strategy,
    Strategy,
    Strategy,
  ];
}
