/**
 * Values in links. The parameter table is the only schema: what differs from the default is written, in table order,
 * at the displayed precision, with dot decimals. Reading never throws: what cannot be used is replaced and said.
 */
import {
  defaultValues,
  type AnyValues,
  type CalculatorDefinition,
  type NumberParameter,
  type Parameter,
  type Parameters,
  type Problem,
  type Values,
} from './definition.ts';
import { createFormat, buildLocale } from './format.ts';
import { isPlainNumber, shorten } from './validate.ts';
import { acceptedWords, rangeOf, snap, withinLimits, writeValue } from './values.ts';

/** The word that a link writes for a parameter that is left off. */
const off = 'off';
const linkFormat = createFormat(buildLocale, 'USD');

type Schema<P extends Parameters> = Pick<
  CalculatorDefinition<P, never>,
  'parameters' | 'renamedKeys' | 'limits'
>;

export interface DecodedValues<P extends Parameters> {
  readonly values: Values<P>;
  /** Names of the parameters that the link really set. */
  readonly given: ReadonlySet<keyof P & string>;
  readonly problems: readonly Problem[];
}

export function encodeValues<P extends Parameters>(
  definition: { readonly parameters: P },
  values: Values<P>,
): URLSearchParams {
  const defaults: AnyValues = defaultValues(definition);
  const search = new URLSearchParams();
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const value = values[name] ?? null;
    if (value !== defaults[name]) search.set(parameter.key, encodeOne(parameter, value));
  }
  return search;
}

export function decodeValues<P extends Parameters>(
  definition: Schema<P>,
  search: URLSearchParams,
  start: Values<P> = defaultValues(definition),
): DecodedValues<P> {
  const current = migrateKeys(definition.renamedKeys, search);
  const read: Record<string, number | string | null> = { ...(start as AnyValues) };
  const given = new Set<string>();
  const problems: Problem[] = [];
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const text = current.get(parameter.key)?.trim();
    if (text === undefined) continue;
    const value = decodeOne(parameter, text);
    if (value === undefined) problems.push({ parameters: [name], message: notUsable(parameter, text) });
    else {
      read[name] = value;
      given.add(name);
    }
  }
  const inside = insideRanges(definition, read);
  for (const [name, asked] of Object.entries(read))
    if (asked !== inside[name])
      problems.push({ parameters: [name], message: outOfRange(definition, name, asked, inside) });
  return { values: inside as Values<P>, given, problems };
}

function encodeOne(parameter: Parameter, value: number | string | null): string {
  if (value === null) return off;
  return typeof value === 'string' ? value : String(snap(parameter as NumberParameter, value));
}

/** What a link's text says, or undefined where it is nothing the parameter can be. */
function decodeOne(parameter: Parameter, text: string): number | string | null | undefined {
  if (parameter.kind === 'choice') return parameter.options.find(({ value }) => value === text)?.value;
  if (parameter.whenOff !== undefined && text === off) return null;
  return isPlainNumber(text) ? Number(text) : undefined;
}

/** Every number first inside its own range, then inside the one the other values leave it, at its precision. */
function insideRanges<P extends Parameters>(definition: Schema<P>, values: AnyValues): AnyValues {
  const alone: Parameters = definition.parameters;
  return withinLimits(definition, withinLimits({ parameters: alone }, values));
}

function outOfRange<P extends Parameters>(
  definition: Schema<P>,
  name: string,
  asked: number | string | null | undefined,
  inside: AnyValues,
): string {
  const parameter = definition.parameters[name] as NumberParameter;
  const used = writeValue(parameter, inside[name] as number, linkFormat);
  const accepted = acceptedWords(parameter, rangeOf(definition, name, inside), linkFormat);
  return `${parameter.label}: the link says ${shorten(String(asked))}, using ${used}. Accepted: ${accepted}.`;
}

function notUsable(parameter: Parameter, text: string): string {
  const accepted =
    parameter.kind === 'choice'
      ? parameter.options.map(({ value }) => value).join(', ')
      : acceptedWords(parameter, parameter, linkFormat);
  return `${parameter.label}: the link says “${shorten(text)}”, which is not a value it can have. Using its usual value. Accepted: ${accepted}.`;
}

/** Old keys keep working: each is read under its present name, unless that is given as well. */
function migrateKeys(
  renamed: Readonly<Record<string, string>> | undefined,
  search: URLSearchParams,
): URLSearchParams {
  if (!renamed) return search;
  const current = new URLSearchParams(search);
  for (const [before, now] of Object.entries(renamed)) {
    const value = search.get(before);
    if (value !== null && !search.has(now)) current.set(now, value);
  }
  return current;
}
