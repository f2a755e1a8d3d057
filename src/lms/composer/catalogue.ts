/** What the composer needs to know of each calculator: plain data, written into the page while it is built. */
import type { AnyCalculator } from '../../calculators/registry.ts';
import type { AnyValues } from '../../calculators/shared/definition.ts';
import type { EmbedHeights } from '../../ui/links.ts';
import { listQuestions } from '../../ui/predict/questions.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

export interface ComposerCalculator extends Pick<AnyCalculator, 'id' | 'title' | 'groups' | 'parameters'> {
  readonly renamedKeys: Readonly<Record<string, string>>;
  /** Pictures by id, with the names they have on their tabs. */
  readonly views: Readonly<Record<string, { readonly name: string }>>;
  readonly presets: readonly (Named & { readonly values: AnyValues })[];
  /** What a link can ask readers to predict. */
  readonly questions: readonly Named[];
  readonly heights: EmbedHeights;
}

export function describeForComposer(calculator: AnyCalculator, heights: EmbedHeights): ComposerCalculator {
  const { id, title, groups, parameters, renamedKeys = {} } = calculator;
  return {
    id,
    title,
    groups,
    // The explanations stay with the calculator itself.
    parameters: mapEntries(parameters, (parameter) => ({ ...parameter, help: '' })),
    renamedKeys,
    views: mapEntries(calculator.views, ({ name }) => ({ name })),
    presets: calculator.presets.map(({ id, label, values }) => ({ id, label, values })),
    questions: listQuestions(calculator).map(({ id, label }) => ({ id, label })),
    heights,
  };
}

function mapEntries<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
