import { meaning as scenarioMeaning } from '../compare/meaning.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { FactoryValues } from './parameters.ts';

type Meaning = (values: FactoryValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  changeoverWeeks: ({ changeoverWeeks, utilization, demandRate }, format) =>
    changeoverWeeks === 0
      ? 'Off: the machine changes over in no time'
      : `As long as making ${format.significant((changeoverWeeks * demandRate) / utilization, 2)} units`,
  popularityExponent: ({ popularityExponent, versions }, format) => {
    if (popularityExponent === 0 || versions === 1) return 'Off: all versions sell alike';
    return `The favorite sells ${format.significant(versions ** popularityExponent, 2)} times as much as the last`;
  },
  orderUnits: ({ orderUnits }, format) =>
    orderUnits === 0
      ? 'Off: sizes vary as volatility implies'
      : `Every customer takes ${format.number(orderUnits)}`,
  modules: ({ modules }, format) =>
    modules === 1
      ? 'Off: a product is one piece'
      : `${format.number(modules)} lines, and a wait for the last`,
  seasonAmplitude: ({ seasonAmplitude, demandRate }, format) =>
    seasonAmplitude === 0
      ? 'Off: the same demand all year'
      : `From ${format.significant(demandRate * (1 - seasonAmplitude))} to ${format.significant(demandRate * (1 + seasonAmplitude))} units a week`,
  patienceWeeks: ({ patienceWeeks }, format) =>
    patienceWeeks === 0
      ? 'Off: everybody stays'
      : `Whoever would wait longer leaves after ${format.weeks(patienceWeeks)}`,
  speed: ({ speed, demandRate }, format) =>
    `A second shows ${format.weeks(clockWeeks(speed, demandRate))} of the factory`,
  draw: () => 'The same seed, the same orders',
};

export function meaning(name: string, values: FactoryValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? scenarioMeaning(name, values, format);
}

/** Weeks of the factory that a second shows: at 1× a unit every two seconds. */
export function clockWeeks(speed: number, demandRate: number): number {
  return speed / (2 * demandRate);
}
