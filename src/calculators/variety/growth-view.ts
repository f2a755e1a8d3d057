import type { NumberFormat } from '../shared/format.ts';
import { writeLarge, writeMagnitude } from '../shared/large-number.ts';
import type { Axis, LinesView } from '../shared/view.ts';
import type { VarietyResult, VarietyValues } from './scenario.ts';

/** Ends of the axis of modules: it holds still until the reader goes beyond. */
const ends = [10, 20, 40] as const;

export function moduleAxis({ modules }: VarietyValues, format: NumberFormat): Axis {
  return {
    label: 'modules',
    unit: 'modules',
    min: 1,
    max: ends.find((end) => end >= modules) ?? 40,
    fixed: true,
    scale: 'linear',
    format: (value) => format.significant(value),
  };
}

/** Quarter steps: between them a line is straight, and what grows by powers is not. */
export function upTo(axis: Axis): readonly number[] {
  return Array.from({ length: 4 * (axis.max - 1) + 1 }, (_, index) => 1 + index / 4);
}

/** Products multiply with every module, parts only add up. */
export function growthView(values: VarietyValues, result: VarietyResult, format: NumberFormat): LinesView {
  const { modules, options } = values;
  const { configurations, parts } = result;
  const x = moduleAxis(values, format);
  const products = writeLarge(configurations, format.locale);
  return {
    kind: 'lines',
    name: 'Products and parts',
    title: `${format.number(parts)} parts make ${products} ${configurations === 1 ? 'product' : 'products'}`,
    subtitle: `Products and parts by number of modules with ${format.number(options)} options each; each step up the axis multiplies`,
    description: `Without incompatible pairs every further module multiplies the products by ${format.number(options)} and adds ${format.number(options)} parts. With the pairs chosen, ${format.number(modules)} modules make ${products} products.`,
    x,
    y: {
      label: 'how many',
      unit: 'count',
      min: 1,
      max: options ** x.max,
      fixed: false,
      scale: 'log',
      format: (value) => writeMagnitude(value, format.locale),
    },
    series: [
      {
        id: 'products',
        label: 'Products, if all went together',
        tone: 'makeToStock',
        points: upTo(x).map((count) => [count, options ** count] as const),
      },
      {
        id: 'parts',
        label: 'Parts',
        tone: 'assembleToOrder',
        points: upTo(x).map((count) => [count, options * count] as const),
      },
    ],
    marks: [
      { kind: 'rule', x: modules, label: format.number(modules) },
      { kind: 'crossover', x: modules, y: configurations, label: products },
    ],
  };
}
