/**
 * View keys: what a link says about how a calculator is shown, apart from its values. Untrusted, like everything in a
 * link: unknown words are named and ignored.
 */
import type { CalculatorDefinition, Problem } from './definition.ts';
import { shorten } from './validate.ts';

/** Parts of the frame that a link may hide, beside single parameters and pictures. */
export const hideableParts = [
  'title',
  'verdict',
  'controls',
  'more',
  'presets',
  'stage',
  'formula',
  'table',
  'share',
] as const;
export type HideablePart = (typeof hideableParts)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface ViewOptions {
  readonly theme: Theme;
  /** Id of the picture to show first, where only one fits. */
  readonly tab: string | null;
  /** Names of parameters that are shown but cannot be moved. */
  readonly locked: ReadonlySet<string>;
  /** Names of parameters, ids of views and parts of the frame that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** What to ask before the results show, in the link's word; null where nothing is asked. */
  readonly predict: string | null;
  readonly problems: readonly Problem[];
}

export const everythingShown: ViewOptions = {
  theme: 'auto',
  tab: null,
  locked: new Set(),
  hidden: new Set(),
  predict: null,
  problems: [],
};

interface Definition extends Pick<CalculatorDefinition, 'parameters'> {
  readonly views: Readonly<Record<string, unknown>>;
}

export function decodeViewOptions(definition: Definition, search: URLSearchParams): ViewOptions {
  const problems: Problem[] = [];
  const say = (message: string): void => void problems.push({ parameters: [], message });
  const nameByKey = new Map(Object.entries(definition.parameters).map(([name, { key }]) => [key, name]));

  const read = (key: string, resolve: (word: string) => readonly string[] | null): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const word of words(search.get(key))) {
      const names = resolve(word);
      if (names) names.forEach((name) => found.add(name));
      else say(`The link asks to ${key} “${shorten(word)}”, which this calculator does not have.`);
    }
    return found;
  };
  const locked = read('lock', (word) => {
    if (word === 'all') return [...nameByKey.values()];
    const name = nameByKey.get(word);
    return name === undefined ? null : [name];
  });
  const parts: readonly string[] = [...hideableParts, ...Object.keys(definition.views)];
  const hidden = read('hide', (word) => {
    // A word may name a parameter and a picture: both are left out, unless it says which of the two it means.
    const [input, part] = [word.replace(/^input-/, ''), word.replace(/^picture-/, '')];
    const found = [nameByKey.get(input), parts.includes(part) ? part : undefined];
    const names = found.filter((name) => name !== undefined);
    return names.length > 0 ? names : null;
  });
  const tab = search.get('tab');
  if (tab !== null && !(tab in definition.views))
    say(
      `The link asks for the picture “${shorten(tab)}”. Accepted: ${Object.keys(definition.views).join(', ')}.`,
    );
  const asked = search.get('predict');
  const predict = asked === '0' ? null : asked;
  return { theme: readTheme(search.get('theme'), say), tab, locked, hidden, predict, problems };
}

function readTheme(text: string | null, say: (message: string) => void): Theme {
  if (text === null) return 'auto';
  const theme = themes.find((known) => known === text);
  if (!theme) say(`The link asks for the theme “${shorten(text)}”. Accepted: ${themes.join(', ')}.`);
  return theme ?? 'auto';
}

function words(text: string | null): readonly string[] {
  if (text === null) return [];
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .slice(0, 100);
}
