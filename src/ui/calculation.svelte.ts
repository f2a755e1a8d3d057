/**
 * A calculator at work: the values a reader has set, what follows from them, and the way back. Everything but the
 * values is derived; nothing here touches the page, the address or storage.
 */
import { untrack } from 'svelte';
import { currencyOf } from '../calculators/shared/currency.ts';
import { defaultValues, type AnyValues, type Problem } from '../calculators/shared/definition.ts';
import { createFormat, buildLocale, type NumberFormat } from '../calculators/shared/format.ts';
import { everythingShown } from '../calculators/shared/embed.ts';
import type { Sentence } from '../calculators/shared/view.ts';
import { withinLimits } from '../calculators/shared/values.ts';
import type { AnyCalculator } from '../calculators/registry.ts';

const undoDepth = 100;

export class Calculation {
  readonly definition: AnyCalculator;
  /** What reset returns to. */
  start: AnyValues = $state.raw({});
  values: AnyValues = $state.raw({});
  locale: string = $state(buildLocale);
  /** Counts resets and undoings: each makes unfinished entries obsolete. */
  turn: number = $state(0);
  /** Names of parameters that nothing here may move. */
  locked: ReadonlySet<string> = $state.raw(everythingShown.locked);
  /** The values before the latest change, drawn as a ghost. */
  previous: AnyValues | null = $state.raw(null);
  #past: readonly AnyValues[] = $state.raw([]);
  #gestureStart: AnyValues | null = null;

  readonly #currency: string = $derived(currencyOf(this.values));
  /** One for all values in a currency: making one costs more than using it. */
  readonly format: NumberFormat = $derived(createFormat(this.locale, this.#currency));
  readonly problems: readonly Problem[] = $derived.by(() => this.definition.check(this.values));
  /** The values last computed without a problem: what is shown stays on the page while a reader mends an entry. */
  readonly computable: AnyValues = $derived.by(() =>
    this.problems.length === 0 ? (this.#latest = this.values) : this.#latest,
  );
  readonly result: unknown = $derived.by(() => this.definition.compute(this.computable));
  /** The preset whose values these are, if any. */
  readonly preset = $derived.by(() =>
    this.definition.presets.find(({ values }) => sameValues(this.#presetValues(values), this.values)),
  );
  /** The values as words and tables show them: in step with the pictures when the hand rests, a breath behind a drag. */
  calm: AnyValues = $state.raw({});
  readonly calmResult: unknown = $derived.by(() => {
    const { calm } = this;
    // Else every step of a drag would count as news to what follows the calm values.
    return untrack(() => (calm === this.computable ? this.result : this.definition.compute(calm)));
  });
  /** The values that words about inputs speak of: those that cannot be computed need their words most. */
  readonly worded: AnyValues = $derived(this.problems.length === 0 ? this.calm : this.values);
  /** What follows, in a sentence. */
  readonly sentence: Sentence = $derived.by(() =>
    this.#opening && this.calm === this.#opening.values && this.locale === buildLocale
      ? this.#opening.sentence
      : this.definition.describe(this.calm, this.calmResult, this.format),
  );
  readonly canUndo: boolean = $derived(this.#past.length > 0);
  readonly changed: boolean = $derived.by(() => !sameValues(this.values, this.start));
  #latest: AnyValues;
  readonly #opening: { readonly values: AnyValues; readonly sentence: Sentence } | undefined;

  /** `sentence` is what the built page says of these values: some sentences take long to find. */
  constructor(definition: AnyCalculator, initial: AnyValues = {}, sentence?: Sentence) {
    this.definition = definition;
    const values = withinLimits(definition, { ...defaultValues(definition), ...initial });
    this.start = values;
    this.values = values;
    this.calm = values;
    this.#latest = values;
    this.#opening = sentence && { values, sentence };
  }

  /** Sets one value as part of a gesture (a drag); {@link settle} ends it and makes it one step to undo. */
  move(name: string, value: number | string | null): void {
    if (this.values[name] === value) return;
    this.#gestureStart ??= this.values;
    this.values = withinLimits(this.definition, { ...this.values, [name]: value });
  }

  /** Words catch up at once, as before something is done with what they say. */
  catchUp(): void {
    this.settle();
    this.calm = this.computable;
  }

  settle(): void {
    const before = this.#gestureStart;
    this.#gestureStart = null;
    if (before && !sameValues(before, this.values)) this.#remember(before);
  }

  set(name: string, value: number | string | null): void {
    this.settle();
    this.move(name, value);
    this.settle();
  }

  /** Puts whole sets of values in place (a preset, a link): one step to undo. */
  apply(values: AnyValues): void {
    this.settle();
    const before = this.values;
    const free = Object.entries(values).filter(([name]) => !this.locked.has(name));
    this.values = withinLimits(this.definition, { ...before, ...Object.fromEntries(free) });
    if (!sameValues(before, this.values)) this.#remember(before);
  }

  /** Replaces the values as if the calculator had opened with them; `asStart` makes reset return to them. */
  open(values: AnyValues, asStart = false): void {
    this.follow(values);
    this.#past = [];
    if (asStart) this.start = this.values;
  }

  /** Takes over values that another calculator of the page has set: not the reader's step here, so not one to undo. */
  follow(values: AnyValues): void {
    const before = this.values;
    const next = withinLimits(this.definition, { ...before, ...values });
    if (sameValues(next, before)) return;
    const theirs = Object.fromEntries(Object.entries(next).filter(([name, value]) => before[name] !== value));
    this.values = next;
    this.previous = null;
    // Undo takes back what was done here, not what was done there.
    this.#past = this.#past.map((past) => ({ ...past, ...theirs })).filter((past) => !sameValues(past, next));
  }

  /** A preset's values over the defaults; pictures and currency stay as the reader has them. An unknown id: defaults. */
  applyPreset(id: string): void {
    this.apply(this.#presetValues(this.definition.presets.find((preset) => preset.id === id)?.values));
  }

  reset(): void {
    this.turn += 1;
    this.apply(this.start);
    this.previous = null;
  }

  undo(): void {
    this.turn += 1;
    this.settle();
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.values = before;
    this.previous = null;
  }

  #presetValues(values: AnyValues | undefined): AnyValues {
    const choices = Object.entries(this.definition.parameters).filter(([, { kind }]) => kind === 'choice');
    const kept = choices.map(([name]) => [name, this.values[name] ?? null]);
    return { ...defaultValues(this.definition), ...(Object.fromEntries(kept) as AnyValues), ...values };
  }

  #remember(before: AnyValues): void {
    this.#past = [...this.#past, before].slice(-undoDepth);
    this.previous = before;
  }
}

export function sameValues(a: AnyValues, b: AnyValues): boolean {
  return Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
}
