/** What a value means in the reader's world: the line under its slider. */
import { mostClashes } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { writeLarge } from '../shared/large-number.ts';
import { type VarietyValues } from './scenario.ts';

type Meaning = (values: VarietyValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  modules: ({ modules, options }, format) =>
    `One more would make ${format.number(options)} times as many products out of ${format.number((modules + 1) * options)} parts`,
  options: ({ modules, options }, format) => {
    const more = ((options + 1) / options) ** modules;
    return `One more each would make ${writeShort(more, format)} times as many products out of ${format.number(modules * (options + 1))} parts`;
  },
  clashes: ({ clashes, modules, options }, format) =>
    clashes === 0
      ? 'Everything goes with everything'
      : `${format.number(clashes)} of ${format.number(mostClashes({ modules, options }))} pairs that could clash`,
  best: ({ best }, format) =>
    best === 1
      ? 'Only the favorite is kept finished'
      : `The ${format.number(best)} favorites are kept finished`,
  demandRate: ({ demandRate, options }, format) =>
    `An average part sells ${frequency(demandRate / options, format)}`,
  exponent: ({ exponent }, format) =>
    exponent === 0
      ? 'All products sell alike'
      : `The tenth most popular sells ${format.percent(10 ** -exponent, 1)} of the first`,
  seed: ({ seed }, format) => `Draw number ${format.number(seed)}`,
};

export function meaning(name: string, values: VarietyValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}

function writeShort(value: number, format: NumberFormat): string {
  return value < 1e5 ? format.significant(value, 2) : writeLarge(value, format.locale);
}
