/** Holds a handed-in result against the model: are these the numbers that these values give? */
import type { AnyCalculator } from '../../calculators/registry.ts';
import {
  outputsOf,
  readResult,
  resultDigits,
  type ResultCode,
} from '../../calculators/shared/result-code.ts';
import { decodeValues } from '../../calculators/shared/url.ts';
import { modelVersion } from '../../model/version.ts';

export type Judgment = 'holds' | 'differs' | 'other version' | 'unreadable';

export interface CheckedResult {
  /** What stands in the line before the code: a name, an address, a row number. */
  readonly who: string;
  readonly code: ResultCode | undefined;
  readonly judgment: Judgment;
  /** What is wrong, each in a sentence; empty where the result holds. */
  readonly faults: readonly string[];
}

export type FindCalculator = (id: string) => AnyCalculator | undefined;

/** A class list: one result a line, with anything before it. Lines without a word are left out. */
export function checkResults(text: string, find: FindCalculator): readonly CheckedResult[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => checkResult(line, find));
}

export function checkResult(line: string, find: FindCalculator): CheckedResult {
  const start = line.search(/\bSO1 /);
  const who = clean(start < 0 ? line : line.slice(0, start));
  const code = readResult(line);
  const definition = code && find(code.calculator);
  if (!code)
    return { who, code, judgment: 'unreadable', faults: ['There is no complete result in this line.'] };
  if (!definition)
    return { who, code, judgment: 'unreadable', faults: [`There is no calculator “${code.calculator}”.`] };
  const faults = [
    ...(code.intact ? [] : ['The line was changed after it was copied.']),
    ...faultsOf(code, definition),
  ];
  if (faults.length === 0) return { who, code, judgment: 'holds', faults };
  if (code.modelVersion !== modelVersion && code.intact)
    return {
      who,
      code,
      judgment: 'other version',
      faults: [
        `It was computed by version ${code.modelVersion} of the model; this is ${modelVersion}.`,
        ...faults,
      ],
    };
  return { who, code, judgment: 'differs', faults };
}

function faultsOf(code: ResultCode, definition: AnyCalculator): readonly string[] {
  const { values, problems } = decodeValues(definition, new URLSearchParams(code.query));
  const impossible = [...problems, ...definition.check(values)].map(({ message }) => message);
  if (impossible.length > 0) return impossible;
  const right = outputsOf(definition, values);
  const names = new Set([...Object.keys(right), ...Object.keys(code.outputs)]);
  return [...names].flatMap((name) => {
    const [given, wanted] = [code.outputs[name], right[name]];
    if (wanted === undefined) return [`The calculator has no result “${name}”.`];
    if (given === undefined) return [`“${name}” is missing.`];
    if (agree(given, wanted)) return [];
    return [`${labelOf(definition, name)}: ${write(given)} was handed in, ${write(wanted)} is right.`];
  });
}

/** To the digits written, give or take one in the last: browsers may round a last bit differently. */
function agree(given: number | null, wanted: number | null): boolean {
  if (given === null || wanted === null) return given === wanted;
  return Math.abs(given - wanted) <= 1.5 * 10 ** (1 - resultDigits) * Math.max(Math.abs(wanted), 1e-12);
}

function labelOf(definition: AnyCalculator, name: string): string {
  const output = definition.outputs[name];
  return output ? `${output.label} (${name})` : name;
}

function write(value: number | null): string {
  return value === null ? 'none' : String(Number(value.toPrecision(resultDigits)));
}

/** The name before the code, without the marks that a spreadsheet or a list puts between them. */
function clean(text: string): string {
  return text
    .replace(/[\s,;:|"'\t]+$/g, '')
    .replace(/^[\s"']+/g, '')
    .slice(0, 120);
}
