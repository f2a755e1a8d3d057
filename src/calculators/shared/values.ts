/**
 * What counts as a value of a parameter: its range, its precision, and how a slider spreads it. Links, number boxes,
 * stored scenarios and messages all pass through here.
 */
import type {
  AnyValues,
  CalculatorDefinition,
  NumberParameter,
  Parameter,
  Parameters,
  Values,
} from './definition.ts';
import type { NumberFormat } from './format.ts';

/** Decimals that a value is kept to: those of its step. */
export function decimalsOf(parameter: NumberParameter): number {
  return Math.max(0, -Math.floor(Math.log10(parameter.step) + 1e-9));
}

/** The value at the parameter's displayed precision, so that what is shown, computed and linked is one number. */
export function snap(parameter: NumberParameter, value: number): number {
  return Number(value.toFixed(decimalsOf(parameter)));
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The range in force, given the other values. */
export function rangeOf<P extends Parameters, R>(
  definition: Pick<CalculatorDefinition<P, R>, 'parameters' | 'limits'>,
  name: keyof P & string,
  values: AnyValues,
): Range {
  const parameter = definition.parameters[name] as unknown as NumberParameter;
  const limits = definition.limits?.(name, values as Values<P>);
  return { min: parameter.min, max: limits?.max ?? parameter.max };
}

/** `values` with every number at its precision and inside the range that the other values leave it. */
export function withinLimits<P extends Parameters, R>(
  definition: Pick<CalculatorDefinition<P, R>, 'parameters' | 'limits'>,
  values: AnyValues,
): AnyValues {
  let limited = values;
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const value = values[name];
    if (parameter.kind !== 'number' || typeof value !== 'number') continue;
    const range = rangeOf(definition, name, limited);
    const inside = snap(parameter, Math.min(range.max, Math.max(range.min, value)));
    if (inside !== value) limited = { ...limited, [name]: inside };
  }
  return limited;
}

/** Where on a track from 0 to 1 a value sits. */
export function toPosition(scale: NumberParameter['scale'], range: Range, value: number): number {
  const { min, max } = range;
  if (scale === 'log') return Math.log(value / min) / Math.log(max / min);
  const share = (value - min) / (max - min);
  return scale === 'square' ? Math.sqrt(Math.max(0, share)) : share;
}

/** The value at a place on the track: the inverse of {@link toPosition}. */
export function fromPosition(scale: NumberParameter['scale'], range: Range, position: number): number {
  const { min, max } = range;
  if (scale === 'log') return min * (max / min) ** position;
  return min + (max - min) * (scale === 'square' ? position * position : position);
}

/** The value as a person writes it, without its unit: 40% for 0.4, 1,000, 0.6. */
export function writeValue(parameter: NumberParameter, value: number, format: NumberFormat): string {
  const decimals = decimalsOf(parameter);
  if (parameter.percent) return format.percent(value, Math.max(0, decimals - 2));
  const whole = Number.isInteger(value) || decimals === 0;
  return whole ? format.number(value) : trimZeros(format.number(value, decimals));
}

/** The value with its unit, for sentences and tables. */
export function writeWithUnit(
  parameter: Parameter,
  value: number | string | null,
  format: NumberFormat,
): string {
  if (parameter.kind === 'choice')
    return parameter.options.find((option) => option.value === value)?.label ?? String(value);
  if (value === null) return parameter.whenOff ?? '–';
  const written = writeValue(parameter, value as number, format);
  if (parameter.unit.startsWith('currency')) return format.money(value as number);
  if (parameter.percent || parameter.unit === '') return written;
  return `${written} ${value === 1 ? parameter.unit.replace(/s\b/, '') : parameter.unit}`;
}

/** What a parameter accepts, in words: `whole numbers from 1 to 1,000`. */
export function acceptedWords(parameter: NumberParameter, range: Range, format: NumberFormat): string {
  const kind = parameter.step === 1 ? 'whole numbers' : parameter.percent ? 'percentages' : 'numbers';
  return `${kind} from ${writeValue(parameter, range.min, format)} to ${writeValue(parameter, range.max, format)}`;
}

function trimZeros(text: string): string {
  return text.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '');
}
