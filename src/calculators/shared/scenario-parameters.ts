/** The scenario's parameters as calculator parameters: the model's table plus the word each has in links. */
import { scenarioParameters, type ScenarioName } from '../../model/strategy/scenario.ts';
import type { NumberParameter } from './definition.ts';

/** Link keys. They are kept for ever: a changed one needs a migration. */
const keys = {
  demandCv: 'volatility',
  holdingRate: 'holding',
  versions: 'versions',
  demandRate: 'demand',
  waitCostRate: 'waiting',
  fillTarget: 'service',
  versionsPerPlatform: 'perplatform',
  platformValueShare: 'platform',
  productLifeYears: 'life',
  markdown: 'markdown',
  utilization: 'utilization',
  fabricationWeeks: 'fabrication',
  assemblyWeeks: 'assembly',
  unitCost: 'cost',
  scaleSaving: 'saving',
  misfit: 'misfit',
} as const satisfies Record<ScenarioName, string>;

/** The three that every reader meets first. */
export const headlineNames = [
  'demandCv',
  'holdingRate',
  'versions',
] as const satisfies readonly ScenarioName[];
export type HeadlineName = (typeof headlineNames)[number];

type ScenarioParameterTable = {
  readonly [K in ScenarioName]: K extends 'fillTarget'
    ? NumberParameter & { readonly whenOff: string }
    : NumberParameter;
};

export const scenarioTable = Object.fromEntries(
  Object.entries(scenarioParameters).map(([name, parameter]) => [
    name,
    {
      ...parameter,
      kind: 'number',
      key: keys[name as ScenarioName],
      headline: (headlineNames as readonly string[]).includes(name),
      ...(name === 'fillTarget' && { whenOff: 'least-cost stock' }),
    },
  ]),
) as unknown as ScenarioParameterTable;

export const scenarioNames = Object.keys(scenarioParameters) as readonly ScenarioName[];
