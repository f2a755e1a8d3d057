import type { NumberFormat } from '../shared/format.ts';
import type { LineValues } from './supply-line.ts';

type Meaning = (values: LineValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  patienceWeeks: ({ patienceWeeks }, format) =>
    patienceWeeks === 0
      ? 'They take what is there, or leave'
      : `They order today and accept delivery in ${format.weeks(patienceWeeks)}`,
  fabricationWeeks: ({ fabricationWeeks }, format) =>
    `${format.weeks(fabricationWeeks)} from materials to the half-finished platform`,
  assemblyWeeks: ({ assemblyWeeks }, format) =>
    `${format.weeks(assemblyWeeks)} from platform to finished version`,
  engineeringWeeks: ({ engineeringWeeks }, format) =>
    `${format.weeks(engineeringWeeks)} to design it for one customer`,
  supplyWeeks: ({ supplyWeeks }, format) => `${format.weeks(supplyWeeks)} until materials arrive`,
  deliveryWeeks: ({ deliveryWeeks }, format) => `${format.weeks(deliveryWeeks)} from gate to door`,
  versions: ({ versions }, format) => `${format.number(versions)} finished versions to choose from`,
  versionsPerPlatform: ({ versions, versionsPerPlatform }, format) => {
    const platforms = Math.ceil(versions / versionsPerPlatform);
    return platforms === 1 ? 'One platform serves every version' : `${format.number(platforms)} platforms`;
  },
  materials: ({ materials }, format) => `${format.number(materials)} to stock when making to order`,
  places: ({ places, versions }, format) =>
    `${format.number(places * versions)} shelves when shipping to stock`,
};

export function meaning(name: string, values: LineValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}
