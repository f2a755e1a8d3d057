/** Holds a handed-in result against the model: are these the numbers that these values give? */
import type { AnyCalculator } from '../../calculators/registry.ts';
import { outputsOf, resultDigits, type ResultCode } from '../../calculators/shared/result-code.ts';
import { decodeValues } from '../../calculators/shared/url.ts';
import { modelVersion } from '../../model/version.ts';
import { readClassList, type ListedResult } from './class-list.ts';

export type Judgment = 'holds' | 'differs' | 'other version' | 'unreadable';

export interface CheckedResult extends ListedResult {
  readonly judgment: Judgment;
  /** What is wrong, each in a sentence; empty where the result holds. */
  readonly faults: readonly string[];
  /** The first line with the very same result, if this is not it. */
  readonly sameAs: number | undefined;
}

export type FindCalculator = (id: string) => AnyCalculator | undefined;

/** A class list, however it was pasted. */
export function checkResults(text: string, find: FindCalculator): readonly CheckedResult[] {
  const firsts = new Map<string, number>();
  return readClassList(text).map((listed) => {
    const { line, code } = listed;
    const same = code && JSON.stringify([code.calculator, code.query, code.outputs]);
    const first = same === undefined ? undefined : firsts.get(same);
    if (same !== undefined && first === undefined) firsts.set(same, line);
    return { ...listed, ...judge(code, find), sameAs: first };
  });
}

function judge(
  code: ResultCode | undefined,
  find: FindCalculator,
): Pick<CheckedResult, 'judgment' | 'faults'> {
  if (!code) return { judgment: 'unreadable', faults: ['There is no complete result in this line.'] };
  const definition = find(code.calculator);
  if (!definition)
    return { judgment: 'unreadable', faults: [`There is no calculator “${code.calculator}”.`] };
  const faults = [
    ...(code.intact ? [] : ['The line was changed after it was copied.']),
    ...faultsOf(code, definition),
  ];
  if (faults.length === 0) return { judgment: 'holds', faults };
  if (code.modelVersion === modelVersion || !code.intact) return { judgment: 'differs', faults };
  const older = `It was computed by version ${code.modelVersion} of the model; this is ${modelVersion}.`;
  return { judgment: 'other version', faults: [older, ...faults] };
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
