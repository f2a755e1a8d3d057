/** The catalogue: every calculator with its parameters, printed from the registry, for those who build on us. */
import type { APIRoute } from 'astro';
import { calculators } from '../calculators/registry.ts';
import type { Parameter } from '../calculators/shared/definition.ts';
import { modelVersion } from '../model/index.ts';

export const GET: APIRoute = () => {
  const catalogue = {
    modelVersion,
    calculators: calculators.map((calculator) => ({
      id: calculator.id,
      title: calculator.title,
      summary: calculator.summary,
      page: `calculators/${calculator.id}/`,
      embed: `embed/${calculator.id}/`,
      parameters: Object.entries(calculator.parameters).map(([name, parameter]) => describe(name, parameter)),
      outputs: Object.entries(calculator.outputs).map(([name, { label, unit }]) => ({ name, label, unit })),
      presets: calculator.presets.map(({ id, label }) => ({ id, label })),
    })),
  };
  return new Response(`${JSON.stringify(catalogue, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};

function describe(name: string, parameter: Parameter): object {
  const { key, label, help } = parameter;
  if (parameter.kind === 'choice')
    return { name, key, label, help, kind: 'choice', default: parameter.default, options: parameter.options };
  const { symbol, unit, min, max, step, scale, whenOff } = parameter;
  const optional = whenOff !== undefined;
  return {
    name, key, label, help, kind: 'number', symbol, unit, min, max, step, scale,
    default: optional ? null : parameter.default,
    ...(optional && { off: 'off', whenOff }),
  }; // prettier-ignore
}
