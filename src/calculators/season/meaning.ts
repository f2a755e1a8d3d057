/** What a value means in the reader's world: the line under its slider. */
import { fullPrice, seasonDispersion } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { SeasonValues } from './values.ts';

type Meaning = (values: SeasonValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  forecast: ({ forecast, versions }, format) =>
    `About ${format.significant(forecast / versions, 2)} of each version`,
  forecastError: (values, format) => {
    const spread = Math.sqrt(seasonDispersion(values) * values.forecast);
    const total = `${format.number(values.forecast)} ± ${format.number(spread)} units`;
    const version = (spread / values.forecast) * Math.sqrt(values.versions);
    return `A typical season: ${total}; one version misses by ${format.percent(version)}`;
  },
  versions: ({ versions, forecast }, format) =>
    versions === 1
      ? 'One version takes all of demand'
      : `${format.number(versions)} versions, about ${format.significant(forecast / versions, 2)} of each asked for`,
  markdown: ({ markdown, unitCost, aheadSaving }, format) =>
    `A finished unit left over loses ${format.money(markdown * unitCost * (1 - aheadSaving))}`,
  margin: (values, format) => `Sold at ${format.money(fullPrice(values))}`,
  unitCost: ({ unitCost }, format) => `${format.money(unitCost)} when made after the order`,
  aheadSaving: ({ unitCost, aheadSaving }, format) =>
    `${format.money(unitCost * (1 - aheadSaving))} when made before the season`,
  waitForAssembly: ({ waitForAssembly, forecast }, format) =>
    `Assemble to order sells to ${format.number(waitForAssembly * forecast)} at most`,
  waitForOrder: ({ waitForOrder, forecast }, format) =>
    `Make to order sells to ${format.number(waitForOrder * forecast)}`,
  versionsPerPlatform: ({ versions, versionsPerPlatform }, format) => {
    const kinds = Math.ceil(versions / versionsPerPlatform);
    return kinds === 1
      ? 'The same parts make every version'
      : `${format.number(kinds)} kinds of parts to commit`;
  },
  platformValueShare: ({ platformValueShare, unitCost, aheadSaving }, format) =>
    `Parts for a unit cost ${format.money(platformValueShare * unitCost * (1 - aheadSaving))}`,
  commitment: ({ commitment, forecast }, format) =>
    commitment === null
      ? 'Off: each strategy commits what earns most'
      : `Make to stock makes about ${format.number(commitment * forecast)} units`,
};

export function meaning(name: string, values: SeasonValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}
