/**
 * A calculator is data and a few small functions. One definition serves every face it has: the island in a chapter,
 * its own page, its embed page, its link, the catalogue, the tables in the documentation and the contract tests.
 */
import type { NumberFormat } from './format.ts';
import type { Sentence, Tone, View } from './view.ts';

interface ParameterBase {
  /** The word that stands for it in links: short, lower case, kept for ever (or migrated). */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** The id of one of the calculator's groups. */
  readonly group: string;
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'number';
  readonly symbol: string;
  readonly unit: string;
  readonly percent: boolean;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale: 'linear' | 'log' | 'square';
  readonly default: number;
  /** True for the few controls that every reader meets first. */
  readonly headline: boolean;
  /** Set where the parameter may be left off: says what happens then. The value is null when it is off. */
  readonly whenOff?: string;
  /** What the switch beside it says, where that is not setting a target. */
  readonly switchLabel?: string;
}

export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly default: string;
  /** True where the choice belongs beside the first sliders. */
  readonly headline?: boolean;
}

export type Parameter = NumberParameter | ChoiceParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> = P extends ChoiceParameter
  ? P['options'][number]['value']
  : P extends { readonly whenOff: string }
    ? number | null
    : number;

/** Values of a calculator whose parameters are not known where this is written. */
export type AnyValues = Readonly<Record<string, number | string | null>>;
/** Exact value types where the parameter table is known, {@link AnyValues} where it is not. */
export type Values<P extends Parameters> = Parameters extends P
  ? AnyValues
  : { readonly [K in keyof P]: ValueOf<P[K]> };

/** Values of some of the parameters: the rest keep their defaults. */
export type SomeValues<P extends Parameters> = Parameters extends P ? AnyValues : Partial<Values<P>>;

/** Something about the values that a reader should know or mend. */
export interface Problem {
  /** Names of the parameters concerned. */
  readonly parameters: readonly string[];
  /** Names the field, says what is wrong and what is accepted. */
  readonly message: string;
}

/** How far a slider really reaches, where that depends on the other values. */
export interface Limits {
  readonly max?: number;
  /** Below this the model treats every value alike: drawn as a hatched stretch of track. */
  readonly floor?: { readonly value: number; readonly reason: string };
}

export interface Output<R> {
  readonly label: string;
  /** `currency/unit`, `weeks`, `units`, `share` … */
  readonly unit: string;
  readonly decimals: number;
  /** The column of the result table, where results stand side by side. */
  readonly column?: Tone;
  /** The number, or null where the quantity does not exist (make to order has no base-stock). */
  of(result: R): number | null;
}

export interface Preset<S = AnyValues> {
  readonly id: string;
  readonly label: string;
  /** What the case is about; says that its figures are illustrative where they are. */
  readonly note: string;
  readonly values: S;
}

/** A worked example with a known answer: documentation and test at once. */
export interface Example<S = AnyValues> {
  readonly title: string;
  readonly source: string;
  readonly values: S;
  /** Expected outputs by name, each with the largest accepted difference. */
  readonly expected: Readonly<Record<string, readonly [value: number, tolerance: number]>>;
}

/** One line of the formula with the reader's own numbers put in. */
export interface FormulaStep {
  readonly quantity: string;
  readonly formula: string;
  readonly numbers: string;
  readonly result: string;
}

export interface ViewSpec<V = AnyValues, R = unknown> {
  /** Short name for tabs and files. */
  readonly name: string;
  /** Parameters that change only this picture; their controls stand beside it. */
  readonly controls?: readonly string[];
  build(values: V, result: R, format: NumberFormat): View;
  /** Values to change when the reader picks the place (x, y) of the picture. */
  pick?(values: V, x: number, y: number): AnyValues;
}

export interface CalculatorDefinition<
  P extends Parameters = Parameters,
  R = unknown,
  I extends string = string,
  V extends string = string,
> {
  /** The name of its folder, and the word in its address. */
  readonly id: I;
  readonly title: string;
  /** The question the reader brings. */
  readonly question: string;
  /** One sentence for lists and search results. */
  readonly summary: string;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly parameters: P;
  readonly outputs: Readonly<Record<string, Output<R>>>;
  /** What the columns of the results are called where they are not the three strategies. */
  readonly columns?: Partial<Readonly<Record<Tone, string>>>;
  readonly views: Readonly<Record<V, ViewSpec<Values<P>, R>>>;
  readonly presets: readonly Preset<SomeValues<P>>[];
  readonly examples: readonly Example<SomeValues<P>>[];
  /** Ids in `content/references.yaml`. */
  readonly references: readonly string[];
  /** Old link keys and what they are called now. */
  readonly renamedKeys?: Readonly<Record<string, string>>;
  limits?(name: string, values: Values<P>): Limits;
  /** What the value means in the reader's world: shown under its slider. */
  meaning?(name: string, values: Values<P>, format: NumberFormat): string;
  /** Values that cannot be computed, each with what to do. */
  check(values: Values<P>): readonly Problem[];
  compute(values: Values<P>): R;
  /** Facts the reader should see beside a valid result (a floor that bites, a bound that was hit). */
  notes(values: Values<P>, result: R, format: NumberFormat): readonly Problem[];
  /** The sentence a person would say looking at the result. */
  describe(values: Values<P>, result: R, format: NumberFormat): Sentence;
  formula(values: Values<P>, result: R, format: NumberFormat): readonly FormulaStep[];
}

/** Checks nothing at run time; it infers the exact value types from the parameter table. */
export function defineCalculator<const I extends string, const P extends Parameters, R, V extends string>(
  definition: CalculatorDefinition<P, R, I, V>,
): CalculatorDefinition<P, R, I, V> {
  return definition;
}

export function defaultValues<P extends Parameters>(definition: { readonly parameters: P }): Values<P> {
  const entries = Object.entries(definition.parameters).map(([name, parameter]) => [
    name,
    parameter.kind === 'number' && parameter.whenOff !== undefined ? null : parameter.default,
  ]);
  return Object.fromEntries(entries) as Values<P>;
}
