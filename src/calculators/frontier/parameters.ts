import { groups } from '../compare/parameters.ts';
import { currency } from '../shared/currency.ts';
import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export { groups };

const longestWait = {
  kind: 'number',
  key: 'longest',
  label: 'Wait to promise',
  symbol: 'τ',
  unit: 'weeks',
  percent: false,
  min: 0,
  max: 104,
  step: 0.1,
  scale: 'square',
  default: 0.5,
  group: 'demand',
  headline: true,
  whenOff: 'no promise',
  help: 'How long customers may wait at most, in the sense the picture shows: on average, or 95% of them. The cheapest plan that keeps it is named.',
} as const satisfies NumberParameter;

const measure = {
  kind: 'choice',
  key: 'measure',
  label: 'Wait',
  group: 'view',
  help: 'Which wait is drawn from left to right: the mean over all customers, or the time within which 95% are served.',
  options: [
    { value: 'mean', label: 'Mean' },
    { value: 'p95', label: '95% served within' },
  ],
  default: 'mean',
} as const satisfies ChoiceParameter;

export const parameters = { ...scenarioTable, longestWait, currency, measure };
