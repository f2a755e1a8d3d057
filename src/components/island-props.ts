/** What a page asks of a calculator, checked, and turned into what its island takes. */
import { z } from 'astro/zod';
import { calculatorIds, findCalculator, type AnyCalculator } from '../calculators/registry.ts';
import { currencyOf } from '../calculators/shared/currency.ts';
import { defaultValues, type AnyValues } from '../calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../calculators/shared/format.ts';
import { withinLimits } from '../calculators/shared/values.ts';
import type { Sentence } from '../calculators/shared/view.ts';
import type { IslandProps } from '../ui/island.ts';
import { initialValues, requireViews } from './calculator-start.ts';
import { embedHeights } from './embed-heights.ts';
import { href } from './href.ts';
import { strictProps } from './strict-props.ts';

const schema = z.strictObject({
  id: z.enum(calculatorIds),
  /** `page`, `home` and `embed` belong to the calculator's own pages; in a text it is a `chapter`. */
  place: z.enum(['page', 'home', 'chapter', 'embed']).default('chapter'),
  /** Id of a preset to open with. */
  preset: z.string().optional(),
  /** Values to open with, by parameter name, over the preset or the defaults. */
  values: z.record(z.string(), z.union([z.number(), z.string(), z.null()])).optional(),
  /** Ids of the pictures to show; all by default. */
  views: z.array(z.string()).optional(),
  /** Without table, formula and share panel: for a calculator that a chapter shows again. */
  compact: z.boolean().default(false),
  headingLevel: z.union([z.literal(0), z.literal(2), z.literal(3)]).default(0),
});

export type CalculatorRequest = z.input<typeof schema>;

/** A typo in a chapter fails the build here: nothing else looks at what MDX passes to a component. */
export function islandProps(request: CalculatorRequest): IslandProps {
  const { id, place, preset, values, views, compact, headingLevel } = strictProps(
    'Calculator',
    schema,
    request,
  );
  const definition = findCalculator(id);
  requireViews(definition, views);
  const initial = initialValues(definition, preset, values);
  return {
    place,
    initial,
    sentence: openingSentence(definition, initial),
    views,
    compact,
    headingLevel,
    pageHref: href(`calculators/${id}/`),
    heights: embedHeights(id),
  };
}

function openingSentence(definition: AnyCalculator, initial: AnyValues | undefined): Sentence {
  const values = withinLimits(definition, { ...defaultValues(definition), ...initial });
  const format = createFormat(buildLocale, currencyOf(values));
  return definition.describe(values, definition.compute(values), format);
}
