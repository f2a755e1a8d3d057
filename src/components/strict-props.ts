import type { z } from 'astro/zod';

/**
 * The component's props, checked. No type checker looks at what a chapter passes to a component, so a misspelled or
 * missing prop has to fail the build, and say where.
 */
export function strictProps<S extends z.ZodType>(component: string, schema: S, props: unknown): z.output<S> {
  const result = schema.safeParse(withoutAstroClass(props));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'props'}: ${issue.message}`);
  throw new Error(`<${component}> ${problems.join('; ')}. Given: ${JSON.stringify(props)}`);
}

/** Astro hands scoped-style markers down as props; they are not the author's. */
function withoutAstroClass(props: unknown): unknown {
  if (typeof props !== 'object' || props === null) return props;
  return Object.fromEntries(Object.entries(props).filter(([name]) => !name.startsWith('data-astro-cid')));
}
