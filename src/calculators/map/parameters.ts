import { groups } from '../compare/parameters.ts';
import { currency } from '../shared/currency.ts';
import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioNames, scenarioTable } from '../shared/scenario-parameters.ts';
import type { ScenarioName } from '../../model/index.ts';

export { groups };

/** The word of each axis in links is the word of the parameter that runs along it. */
const nameOfWord = {
  volatility: 'demandCv',
  versions: 'versions',
  holding: 'holdingRate',
  waiting: 'waitCostRate',
  demand: 'demandRate',
  perplatform: 'versionsPerPlatform',
  platform: 'platformValueShare',
  utilization: 'utilization',
  fabrication: 'fabricationWeeks',
  assembly: 'assemblyWeeks',
  life: 'productLifeYears',
  markdown: 'markdown',
  saving: 'scaleSaving',
  misfit: 'misfit',
  cost: 'unitCost',
  service: 'fillTarget',
} as const satisfies Record<string, ScenarioName>;
export type AxisWord = keyof typeof nameOfWord;

export function axisName(word: AxisWord): ScenarioName {
  return nameOfWord[word];
}

const options = (Object.keys(nameOfWord) as AxisWord[]).map((value) => ({
  value,
  label: scenarioTable[nameOfWord[value]].label,
}));

const horizontal = {
  kind: 'choice',
  key: 'horizontal',
  label: 'Left to right',
  group: 'view',
  help: 'Which of the assumptions runs along the foot of the map. All others stay as they are set.',
  options,
  default: 'versions',
} as const satisfies ChoiceParameter;

const vertical = {
  kind: 'choice',
  key: 'vertical',
  label: 'Bottom to top',
  group: 'view',
  help: 'Which of the assumptions runs up the side of the map. It must be another than the one from left to right.',
  options,
  default: 'volatility',
} as const satisfies ChoiceParameter;

const contours = {
  kind: 'choice',
  key: 'contours',
  label: 'Lines of equal wait',
  group: 'view',
  help: 'Draws lines along which customers of the cheapest strategy wait equally long on average.',
  options: [
    { value: 'off', label: 'Off' },
    { value: 'on', label: 'On' },
  ],
  default: 'off',
} as const satisfies ChoiceParameter;

const longestWait = {
  kind: 'number',
  key: 'longest',
  label: 'Longest acceptable wait',
  symbol: 'τ',
  unit: 'weeks',
  percent: false,
  min: 0,
  max: 104,
  step: 0.1,
  scale: 'square',
  default: 2,
  group: 'demand',
  headline: true,
  whenOff: 'any wait',
  help: 'A strategy is out of the running where more than 5% of its customers would wait longer than this. Off: only cost counts.',
} as const satisfies NumberParameter;

export const parameters = { ...scenarioTable, longestWait, currency, horizontal, vertical, contours };
export const axisNames = scenarioNames;
