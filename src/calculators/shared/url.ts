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
import { acceptedWords, snap, withinLimits, writeValue, type Range } from './values.ts';

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
  const values: Record<string, number | string | null> = { ...start };
  const given = new Set<string>();
  const problems: Problem[] = [];
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const text = current.get(parameter.key);
    if (text === null) continue;
    const read = decodeOne(parameter, text.trim());
    if (read.value !== undefined) {
      values[name] = read.value;
      given.add(name);
    }
    if (read.message) problems.push({ parameters: [name], message: read.message });
  }
  const { values: limited, changed } = withinLimits(definition, values);
  for (const { name, from, range } of changed)
    problems.push({
      parameters: [name],
      message: outOfRange(definition.parameters[name] as NumberParameter, from, range),
    });
  return { values: limited as Values<P>, given, problems };
}

function encodeOne(parameter: Parameter, value: number | string | null): string {
  if (value === null) return off;
  return typeof value === 'string' ? value : String(snap(parameter as NumberParameter, value));
}

interface Read {
  readonly value?: number | string | null;
  readonly message?: string;
}

function decodeOne(parameter: Parameter, text: string): Read {
  if (parameter.kind === 'choice') {
    if (parameter.options.some((option) => option.value === text)) return { value: text };
    const accepted = parameter.options.map((option) => option.value).join(', ');
    return { message: notUsable(parameter, text, `Accepted: ${accepted}.`) };
  }
  if (parameter.whenOff !== undefined && text === off) return { value: null };
  return decodeNumber(parameter, text);
}

function decodeNumber(parameter: NumberParameter, text: string): Read {
  if (!isPlainNumber(text)) {
    const accepted = acceptedWords(parameter, parameter, linkFormat);
    return { message: notUsable(parameter, text, `Accepted: ${accepted}.`) };
  }
  const asked = Number(text);
  const clamped = Math.min(parameter.max, Math.max(parameter.min, asked));
  const value = snap(parameter, clamped);
  return asked === clamped ? { value } : { value, message: outOfRange(parameter, asked, parameter) };
}

function outOfRange(parameter: NumberParameter, asked: number, range: Range): string {
  const nearest = snap(parameter, Math.min(range.max, Math.max(range.min, asked)));
  const used = writeValue(parameter, nearest, linkFormat);
  const accepted = acceptedWords(parameter, range, linkFormat);
  return `${parameter.label}: the link says ${shorten(String(asked))}, using ${used}. Accepted: ${accepted}.`;
}

function notUsable(parameter: Parameter, text: string, accepted: string): string {
  return `${parameter.label}: the link says “${shorten(text)}”, which is not a value it can have. Using its usual value. ${accepted}`;
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
