import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { writeMagnitude } from '../shared/large-number.ts';
import type { LinesView } from '../shared/view.ts';
import { moduleAxis, upTo } from './growth-view.ts';
import { type VarietyResult, type VarietyValues } from './scenario.ts';

/** What is left of demand for one product and for one part: the first melts away, the second does not. */
export function leftView(values: VarietyValues, result: VarietyResult, format: NumberFormat): LinesView {
  const { modules, options, demandRate } = values;
  const { demandPerPart, demandPerConfiguration } = result;
  const yearly = 52 * demandRate;
  const x = moduleAxis(values, format);
  const part = frequency(demandPerPart, format);
  const product = frequency(demandPerConfiguration, format);
  return {
    kind: 'lines',
    name: 'Demand left for each',
    title: `An average part sells ${part}, an average product ${product}`,
    subtitle: 'Sales a year of an average part and of an average product, by number of modules',
    description: `However many modules there are, a part sells ${part}. A product sells ${product} with ${format.number(modules)} modules, and ${format.number(options)} times less with every further one.`,
    x,
    y: {
      label: 'sales a year',
      unit: 'a year',
      min: yearly / options ** x.max,
      max: Math.max(yearly / options, 52 * demandPerConfiguration),
      fixed: false,
      scale: 'log',
      format: (value) => writeMagnitude(value, format.locale),
    },
    series: [
      {
        id: 'part',
        label: 'A part',
        tone: 'assembleToOrder',
        points: upTo(x).map((count) => [count, yearly / options] as const),
      },
      {
        id: 'product',
        label: 'A product',
        tone: 'makeToStock',
        points: upTo(x).map((count) => [count, yearly / options ** count] as const),
      },
    ],
    marks: [
      { kind: 'rule', x: modules, label: format.number(modules) },
      { kind: 'crossover', x: modules, y: 52 * demandPerConfiguration, label: product },
    ],
  };
}
