/** The composer at work: the chosen calculator, what is composed of it, and what was learned from the preview. */
import { currencyOf } from '../../calculators/shared/currency.ts';
import { defaultValues, type Problem } from '../../calculators/shared/definition.ts';
import {
  buildLocale,
  createFormat,
  usableLocale,
  type NumberFormat,
} from '../../calculators/shared/format.ts';
import { decodeValues, encodeValues } from '../../calculators/shared/url.ts';
import { shorten } from '../../calculators/shared/validate.ts';
import { frameTitle } from '../../ui/links.ts';
import type { ComposerCalculator } from './catalogue.ts';
import {
  copiedQuery,
  decodeComposition,
  emptyComposition,
  encodeAddress,
  encodeQuery,
  readable,
  readValues,
  type Composition,
} from './composition.ts';

/** Narrower frames are phones: their height is no measure for a course page. */
const narrowestColumn = 600;

export class Composer {
  readonly catalogue: readonly ComposerCalculator[];
  calculator: ComposerCalculator = $state.raw() as ComposerCalculator;
  composition: Composition = $state.raw() as Composition;
  problems: readonly Problem[] = $state.raw([]);
  /** Height in pixels that the preview last asked for in a column of a course page. */
  measured: number | null = $state(null);
  /** The query whose values the preview shows already, since they were set there. */
  shownThere = $state('');
  readonly locale: string;

  readonly format: NumberFormat = $derived.by(() =>
    createFormat(this.locale, currencyOf(this.composition.values)),
  );
  readonly query: string = $derived(readable(encodeQuery(this.calculator, this.composition)));
  readonly copied: string = $derived(copiedQuery(this.calculator, this.composition));
  readonly address: string = $derived(encodeAddress(this.calculator, this.composition));
  readonly usualTitle: string = $derived(frameTitle(this.calculator, this.composition.values, this.format));
  readonly title: string = $derived(this.composition.title.trim() || this.usualTitle);
  readonly height: number = $derived.by(() => {
    const { height, predict } = this.composition;
    if (height !== null) return height;
    const { column } = this.calculator.heights;
    // A question is low; the answer that follows it is as high as ever.
    return predict === null ? (this.measured ?? column) : Math.max(this.measured ?? 0, column);
  });

  constructor(catalogue: readonly ComposerCalculator[], search: URLSearchParams, locale = buildLocale) {
    this.catalogue = catalogue;
    this.locale = usableLocale(locale);
    const wanted = search.get('calculator');
    const [first] = catalogue;
    const found = catalogue.find(({ id }) => id === wanted) ?? first;
    if (!found) throw new Error('There is no calculator to compose with.');
    const { composition, problems } = decodeComposition(found, search);
    this.calculator = found;
    this.composition = composition;
    const unknown = `The link asks for the calculator “${shorten(wanted ?? '')}”, which there is not. This is ${found.title}`;
    this.problems =
      wanted === null || wanted === found.id ? problems : [{ parameters: [], message: unknown }, ...problems];
  }

  /** Another calculator, with the numbers the two have in common. */
  choose(id: string): void {
    const next = this.catalogue.find((one) => one.id === id);
    if (!next || next === this.calculator) return;
    const { values, theme } = this.composition;
    const shared = Object.entries(next.parameters).filter(
      ([name, { kind }]) => kind === 'number' && this.calculator.parameters[name]?.kind === 'number',
    );
    const kept = Object.fromEntries(shared.map(([name]) => [name, values[name] ?? null]));
    const text = encodeValues(next, { ...defaultValues(next), ...kept });
    this.calculator = next;
    this.composition = { ...emptyComposition(next), values: decodeValues(next, text).values, theme };
    this.measured = null;
    this.problems = [];
  }

  change(change: Partial<Composition>): void {
    this.composition = { ...this.composition, ...change };
  }

  set(name: string, value: number | string | null): void {
    this.change({ values: { ...this.composition.values, [name]: value } });
  }

  /** How readers meet a parameter: they may move it, see it, or not see it. */
  access(name: string): Access {
    return this.composition.hidden.has(name)
      ? 'hidden'
      : this.composition.locked.has(name)
        ? 'locked'
        : 'free';
  }

  setAccess(names: readonly string[], access: Access): void {
    const { locked, hidden } = this.composition;
    this.change({
      locked: changeMembers(locked, names, access === 'locked'),
      hidden: changeMembers(hidden, names, access === 'hidden'),
    });
  }

  show(part: string, shown: boolean): void {
    const { hidden, tab } = this.composition;
    this.change({
      hidden: changeMembers(hidden, [part], !shown),
      tab: part === tab && !shown ? null : tab,
    });
  }

  applyPreset(id: string): void {
    const preset = this.calculator.presets.find((one) => one.id === id);
    this.change({ values: { ...defaultValues(this.calculator), ...preset?.values } });
  }

  startAgain(): void {
    this.composition = emptyComposition(this.calculator);
    this.problems = [];
  }

  /** The preview says which values it shows: those set in it by hand, or those it had to put inside their ranges. */
  hear(query: string): void {
    const values = readValues(this.calculator, query);
    const { composition, calculator } = this;
    if (
      encodeValues(calculator, values).toString() === encodeValues(calculator, composition.values).toString()
    )
      return;
    this.change({ values });
    this.shownThere = this.query;
  }

  /** A height of the preview at one of its widths. */
  measure(height: number, width: number): void {
    if (width >= narrowestColumn) this.measured = 10 * Math.ceil(height / 10);
  }
}

/** `members` with all of `names` in it, or none of them. */
function changeMembers(
  members: ReadonlySet<string>,
  names: readonly string[],
  present: boolean,
): ReadonlySet<string> {
  const others = [...members].filter((name) => !names.includes(name));
  return new Set(present ? [...others, ...names] : others);
}

export const accesses = ['free', 'locked', 'hidden'] as const;
export type Access = (typeof accesses)[number];
