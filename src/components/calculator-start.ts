/** What a calculator shows before it runs: the values a page opens it with and pictures of its charts. */
import { renderPictures } from '../charts/picture.ts';
import type { AnyCalculator } from '../calculators/registry.ts';
import { defaultValues, type AnyValues } from '../calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../calculators/shared/format.ts';

/** The values over the defaults, or undefined where the page leaves the choice to the reader. */
export function initialValues(
  definition: AnyCalculator,
  preset: string | undefined,
  values: AnyValues | undefined,
): AnyValues | undefined {
  if (preset === undefined && values === undefined) return undefined;
  const found = definition.presets.find(({ id }) => id === preset);
  if (preset !== undefined && !found) throw new Error(`Calculator “${definition.id}” has no preset “${preset}”.`);
  for (const name of Object.keys(values ?? {}))
    if (!(name in definition.parameters)) throw new Error(`Calculator “${definition.id}” has no parameter “${name}”.`);
  return { ...(found?.values as AnyValues | undefined), ...values };
}

export interface Picture {
  readonly view: string;
  readonly svg: string;
}

export function picturesOf(
  definition: AnyCalculator,
  initial: AnyValues | undefined,
  views: readonly string[] = Object.keys(definition.views),
): readonly Picture[] {
  const values: AnyValues = { ...(defaultValues(definition) as AnyValues), ...initial };
  const format = createFormat(buildLocale, typeof values['currency'] === 'string' ? values['currency'] : 'USD');
  const result = definition.compute(values as never);
  return views.map((view) => {
    const spec = definition.views[view];
    if (!spec) throw new Error(`Calculator “${definition.id}” has no picture “${view}”.`);
    return { view, svg: renderPictures(spec.build(values as never, result, format)) };
  });
}
