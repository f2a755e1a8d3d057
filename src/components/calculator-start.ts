/** What a page asks of a calculator, checked against its definition. */
import type { AnyCalculator } from '../calculators/registry.ts';
import type { AnyValues } from '../calculators/shared/definition.ts';

/** The values over the defaults, or undefined where the page leaves the choice to the reader. */
export function initialValues(
  definition: AnyCalculator,
  preset: string | undefined,
  values: AnyValues | undefined,
): AnyValues | undefined {
  if (preset === undefined && values === undefined) return undefined;
  const found = definition.presets.find(({ id }) => id === preset);
  if (preset !== undefined && !found)
    throw new Error(`Calculator “${definition.id}” has no preset “${preset}”.`);
  for (const name of Object.keys(values ?? {}))
    if (!(name in definition.parameters))
      throw new Error(`Calculator “${definition.id}” has no parameter “${name}”.`);
  return { ...found?.values, ...values };
}

export function requireViews(definition: AnyCalculator, views: readonly string[] | undefined): void {
  for (const view of views ?? [])
    if (!(view in definition.views))
      throw new Error(`Calculator “${definition.id}” has no picture “${view}”.`);
}
