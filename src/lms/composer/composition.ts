/** What an instructor has composed, and the words that say it in a link. */
import { defaultValues, type AnyValues, type Problem } from '../../calculators/shared/definition.ts';
import { decodeViewOptions, type Theme } from '../../calculators/shared/embed.ts';
import { decodeValues, encodeValues } from '../../calculators/shared/url.ts';
import { isPlainNumber, shorten } from '../../calculators/shared/validate.ts';
import { modelVersion } from '../../model/version.ts';
import type { ComposerCalculator } from './catalogue.ts';

export interface Composition {
  readonly values: AnyValues;
  /** Names of parameters. */
  readonly locked: ReadonlySet<string>;
  /** Names of parameters, ids of pictures, parts of the frame. */
  readonly hidden: ReadonlySet<string>;
  readonly predict: string | null;
  readonly theme: Theme;
  readonly tab: string | null;
  /** Empty: named after the calculator and what is set. */
  readonly title: string;
  /** Null: as high as the preview is found to be. */
  readonly height: number | null;
}

export const heightRange = { min: 200, max: 6000 } as const;
export const longestTitle = 120;

export function emptyComposition(calculator: ComposerCalculator): Composition {
  return decodeComposition(calculator, new URLSearchParams()).composition;
}

/** Reads the composer's own link, as untrusted as any: what cannot be used is replaced and said. */
export function decodeComposition(
  calculator: ComposerCalculator,
  search: URLSearchParams,
): { readonly composition: Composition; readonly problems: readonly Problem[] } {
  const { values, problems } = decodeValues(calculator, search, defaultValues(calculator));
  const view = decodeViewOptions(calculator, search);
  const more: Problem[] = [];
  const say = (message: string): void => void more.push({ parameters: [], message });
  const composition: Composition = {
    values,
    locked: view.locked,
    hidden: view.hidden,
    predict: readQuestion(calculator, view.predict, say),
    theme: view.theme,
    tab: view.tab !== null && Object.hasOwn(calculator.views, view.tab) ? view.tab : null,
    title: readTitle(search.get('title') ?? '', say),
    height: readHeight(search.get('height'), say),
  };
  return { composition, problems: [...problems, ...view.problems, ...more] };
}

/** What follows `?` in the address of the embed page, without the version of the model. */
export function encodeQuery(calculator: ComposerCalculator, composition: Composition): URLSearchParams {
  const search = encodeValues(calculator, composition.values);
  const { parameters, views } = calculator;
  const key = (name: string): string => parameters[name]?.key ?? name;
  const keys = Object.values(parameters).map((parameter) => parameter.key);
  /** A parameter and a picture may share a word without being the same. */
  const hideWord = (name: string): string => {
    const word = key(name);
    if (name in parameters) return word !== name && word in views ? `input-${word}` : word;
    return keys.includes(name) ? `picture-${name}` : name;
  };
  const write = (word: string, names: readonly string[], wordOf = key): void => {
    if (names.length > 0) search.set(word, [...new Set(names.map(wordOf))].join(','));
  };
  const all = Object.keys(parameters).filter((name) => parameters[name]?.group !== 'view');
  const free = all.filter((name) => !composition.locked.has(name));
  if (free.length === 0) search.set('lock', 'all');
  else write('lock', [...composition.locked]);
  write('hide', [...composition.hidden], hideWord);
  if (composition.predict !== null) search.set('predict', composition.predict);
  if (composition.theme !== 'auto') search.set('theme', composition.theme);
  if (composition.tab !== null) search.set('tab', composition.tab);
  return search;
}

/** Values alone, from a frame that tells what it shows. */
export function readValues(calculator: ComposerCalculator, query: string): AnyValues {
  return decodeValues(calculator, new URLSearchParams(query.slice(0, 4000))).values;
}

/** {@link encodeQuery} as links to copy carry it: with the version of the model the instructor saw. */
export function copiedQuery(calculator: ComposerCalculator, composition: Composition): string {
  const search = encodeQuery(calculator, composition);
  search.set('m', modelVersion);
  return readable(search);
}

/** The composer's own address. */
export function encodeAddress(calculator: ComposerCalculator, composition: Composition): string {
  const search = new URLSearchParams({ calculator: calculator.id });
  for (const [key, value] of encodeQuery(calculator, composition)) search.set(key, value);
  if (composition.title !== '') search.set('title', composition.title);
  if (composition.height !== null) search.set('height', String(composition.height));
  return readable(search);
}

/** Commas may stand in a query as they are; a link that people see should not be full of `%2C`. */
export function readable(search: URLSearchParams): string {
  return search.toString().replace(/%2C/gi, ',');
}

export function clampHeight(height: number): number {
  return Math.min(heightRange.max, Math.max(heightRange.min, Math.round(height)));
}

function readQuestion(
  { questions }: ComposerCalculator,
  word: string | null,
  say: (message: string) => void,
): string | null {
  if (word === null || word === '' || word === '1') return word === null ? null : '1';
  if (questions.some(({ id }) => id === word)) return word;
  say(`The link asks to predict “${shorten(word)}”, which this calculator does not have. Nothing is asked.`);
  return null;
}

function readTitle(text: string, say: (message: string) => void): string {
  if (text.length <= longestTitle) return text;
  say(`The title in the link is longer than ${longestTitle} characters; the rest is left out.`);
  return text.slice(0, longestTitle);
}

function readHeight(text: string | null, say: (message: string) => void): number | null {
  if (text === null) return null;
  if (!isPlainNumber(text)) {
    say(`Height: the link says “${shorten(text)}”, which is not a number. The measured height is used.`);
    return null;
  }
  const height = clampHeight(Number(text));
  if (height !== Number(text))
    say(
      `Height: the link says ${shorten(text)}, using ${height}. Accepted: ${heightRange.min} to ${heightRange.max} pixels.`,
    );
  return height;
}
