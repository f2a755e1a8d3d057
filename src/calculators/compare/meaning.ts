/** What a value means in the reader's world: the line under its slider. */
import { demandCvFloor, type Scenario } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';

type Meaning = (scenario: Scenario, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  demandCv: ({ demandCv, demandRate }, format) => {
    const spread = Math.max(demandCv, demandCvFloor(demandRate)) * demandRate;
    return `A typical week: ${format.significant(demandRate)} ± ${format.significant(spread)} units`;
  },
  holdingRate: ({ holdingRate, unitCost }, format) =>
    `Keeping a ${format.money(unitCost)} unit for a year costs ${format.money(holdingRate * unitCost)}`,
  versions: ({ versions, demandRate }, format) =>
    versions === 1
      ? 'One version takes all of demand'
      : `${format.number(versions)} versions, about ${perVersion(demandRate / versions, format)} each`,
  demandRate: ({ demandRate }, format) => `About ${format.significant(demandRate * 52)} units a year`,
  waitCostRate: ({ waitCostRate, unitCost }, format) =>
    `A week of waiting costs ${format.money(waitCostRate * unitCost)} a unit`,
  fillTarget: ({ fillTarget }, format) =>
    fillTarget === null
      ? 'Off: each strategy holds the stock that costs least'
      : `At least ${format.percent(fillTarget, 1)} of units find stock`,
  versionsPerPlatform: ({ versions, versionsPerPlatform }, format) => {
    const platforms = Math.ceil(versions / versionsPerPlatform);
    return platforms === 1
      ? 'One platform serves every version'
      : `${format.number(platforms)} platforms to keep in stock`;
  },
  platformValueShare: ({ platformValueShare, unitCost }, format) =>
    `A platform is worth up to ${format.money(platformValueShare * unitCost)}`,
  productLifeYears: ({ productLifeYears, markdown }, format) =>
    `Stock loses ${format.percent(markdown / productLifeYears, 1)} of its value a year`,
  markdown: ({ markdown, unitCost }, format) =>
    `A unit left over loses up to ${format.money(markdown * unitCost)}`,
  utilization: ({ utilization }, format) =>
    `The bottleneck stands idle ${format.percent(1 - utilization)} of the time`,
  fabricationWeeks: ({ fabricationWeeks }, format) => format.weeks(fabricationWeeks),
  assemblyWeeks: ({ assemblyWeeks }, format) =>
    `At least ${format.weeks(assemblyWeeks)} from order to hand-over`,
  unitCost: ({ unitCost }, format) => `${format.money(unitCost)} when no other unit is like it`,
  scaleSaving: ({ scaleSaving, demandRate }, format) => {
    const atScale = Math.max(1, demandRate) ** Math.log2(1 - scaleSaving);
    return `If all were alike, a unit would cost ${format.percent(1 - atScale, 1)} less`;
  },
  misfit: ({ misfit, unitCost, versions }, format) =>
    `With ${versions === 1 ? 'one version' : `${format.number(versions)} versions`}: ${format.money((misfit * unitCost) / (4 * versions))} a unit`,
};

export function meaning(name: string, scenario: Scenario, format: NumberFormat): string {
  return meanings[name]?.(scenario, format) ?? '';
}

function perVersion(perWeek: number, format: NumberFormat): string {
  if (perWeek >= 0.95) return `${format.significant(perWeek, 2)} a week`;
  return `${format.significant(perWeek * 52, 2)} a year`;
}
