/** What stands around the drawing of modules and options. */
import type { NumberFormat } from '../shared/format.ts';
import { writeLarge } from '../shared/large-number.ts';
import { share, type VarietyResult, type VarietyValues } from './scenario.ts';

export interface StageWords {
  readonly title: string;
  readonly key: string;
  readonly description: string;
}

export function stageWords(
  { modules, options, clashes }: VarietyValues,
  { configurations, combinations }: VarietyResult,
  format: NumberFormat,
): StageWords {
  const lost = 1 - configurations / combinations;
  const pairs =
    clashes === 1 ? 'One incompatible pair rules' : `${format.number(clashes)} incompatible pairs rule`;
  const title =
    clashes === 0
      ? `Everything goes with everything: ${writeLarge(configurations, format.locale)} products`
      : `${pairs} out ${share(lost, format)} of ${writeLarge(combinations, format.locale)} combinations`;
  const description = `${format.number(modules)} columns, one for each module, of ${format.number(options)} squares, one for each option. A line through one square of each column is a product.`;
  return {
    title,
    description,
    key: `Columns are modules, squares options. The line is one product${clashes === 0 ? '' : '; dotted arcs join options that do not go together'}.`,
  };
}
