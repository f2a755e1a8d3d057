/**
 * A result as one line of text that can be handed in and checked: which calculator, which version of the model, the
 * values as a link writes them, the results, and a digest that finds slips of the hand.
 *
 *     SO1 compare 1.0.0 versions=48 mts.total=626.6&ato.total=607.6… 5f2c9a1b
 *
 * The digest keeps nothing secret. What makes a result trustworthy is that it can be computed again.
 */
import { modelVersion } from '../../model/version.ts';
import type { AnyValues, CalculatorDefinition } from './definition.ts';
import { fingerprint } from './fingerprint.ts';
import { encodeValues } from './url.ts';

type Calculator = Pick<CalculatorDefinition, 'id' | 'parameters' | 'outputs' | 'compute'>;

const tag = 'SO1';
/** Results are written with so many digits, and checked to them. */
export const resultDigits = 6;
const missing = 'none';
const nothing = '-';

export interface ResultCode {
  readonly calculator: string;
  readonly modelVersion: string;
  /** Values as a link writes them. */
  readonly query: string;
  readonly outputs: Readonly<Record<string, number | null>>;
  /** False where the line is not the one that was copied. */
  readonly intact: boolean;
  /** Where the code ends in the text it was found in. */
  readonly end: number;
}

export function writeResult(definition: Calculator, values: AnyValues): string {
  const query = encodeValues(definition, values).toString() || nothing;
  const outputs = Object.entries(outputsOf(definition, values))
    .map(([name, value]) => `${name}=${value === null ? missing : rounded(value)}`)
    .join('&');
  const body = [tag, definition.id, modelVersion, query, outputs].join(' ');
  return `${body} ${digest(body)}`;
}

/** Every result of a calculator by name; null where it has none. */
export function outputsOf(
  definition: Pick<Calculator, 'outputs' | 'compute'>,
  values: AnyValues,
): Readonly<Record<string, number | null>> {
  const result = definition.compute(values);
  return Object.fromEntries(Object.entries(definition.outputs).map(([name, { of }]) => [name, of(result)]));
}

/** The code in a line of text, whatever stands before and after it; undefined where there is none. */
export function readResult(line: string): ResultCode | undefined {
  const found = /\bSO1 ([a-z-]{1,40}) ([\w.-]{1,20}) (\S{1,2000}) (\S{1,4000}) ([0-9a-f]{8})\b/.exec(line);
  if (!found) return undefined;
  const [whole, calculator = '', version = '', query = '', outputs = '', sum = ''] = found;
  return {
    calculator,
    modelVersion: version,
    query: query === nothing ? '' : query,
    outputs: Object.fromEntries(outputs.split('&').map(readOutput)),
    intact: digest(whole.slice(0, -9)) === sum,
    end: found.index + whole.length,
  };
}

function readOutput(pair: string): readonly [string, number | null] {
  const [name = '', value = ''] = pair.split('=');
  return [name, value === missing || !/^-?[\d.]+(e[+-]?\d+)?$/.test(value) ? null : Number(value)];
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(resultDigits)));
}

function digest(text: string): string {
  return fingerprint(text).toString(16).padStart(8, '0');
}
