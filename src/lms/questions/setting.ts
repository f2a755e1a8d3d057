/** The setting of the page in words of a link. Reading never throws: what cannot be used is replaced and said. */
import type { Problem } from '../../calculators/shared/definition.ts';
import { isPlainNumber, shorten } from '../../calculators/shared/validate.ts';
import { chapterIds } from './chapters.ts';
import type { QuestionSetting } from './draw-questions.ts';
import { questionKinds } from './question.ts';

export const usualSetting: QuestionSetting = {
  chapters: chapterIds,
  kinds: questionKinds,
  count: 12,
  variants: 5,
  seed: 1,
};

/** Templates are made to give this many variants, and a class needs no more of each. */
export const ranges = {
  count: { min: 1, max: 100 },
  variants: { min: 1, max: 30 },
  seed: { min: 0, max: 4_294_967_295 },
} as const;
type RangedKey = keyof typeof ranges;

export function encodeSetting(setting: QuestionSetting): string {
  const search = new URLSearchParams();
  for (const key of ['chapters', 'kinds'] as const)
    if (setting[key].length < usualSetting[key].length) search.set(key, setting[key].join(','));
  for (const key of ['count', 'variants', 'seed'] as const)
    if (setting[key] !== usualSetting[key]) search.set(key, String(setting[key]));
  return search.toString().replace(/%2C/gi, ',');
}

export function decodeSetting(search: URLSearchParams): {
  readonly setting: QuestionSetting;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const say = (message: string): void => void problems.push({ parameters: [], message });
  const setting: QuestionSetting = {
    chapters: readWords('chapters', search.get('chapters'), chapterIds, say),
    kinds: readWords('kinds', search.get('kinds'), questionKinds, say),
    count: readNumber('count', search.get('count'), say),
    variants: readNumber('variants', search.get('variants'), say),
    seed: readNumber('seed', search.get('seed'), say),
  };
  return { setting, problems };
}

/** `value` as a whole number inside the range of `key`, or null where it is no number. */
export function wholeNumber(key: RangedKey, text: string): number | null {
  if (!isPlainNumber(text.trim())) return null;
  const { min, max } = ranges[key];
  return Math.min(max, Math.max(min, Math.round(Number(text))));
}

function readNumber(key: RangedKey, text: string | null, say: (message: string) => void): number {
  if (text === null) return usualSetting[key];
  const value = wholeNumber(key, text);
  const used = value ?? usualSetting[key];
  const { min, max } = ranges[key];
  if (String(value) !== text.trim())
    say(
      `The link says ${key} “${shorten(text)}”, using ${used}. Accepted: whole numbers from ${min} to ${max}.`,
    );
  return used;
}

/** The words of `known` that the link names, in their own order; an empty list chooses nothing, as it says. */
function readWords<T extends string>(
  key: string,
  text: string | null,
  known: readonly T[],
  say: (message: string) => void,
): readonly T[] {
  if (text === null) return known;
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const strange = words.filter((word) => !known.some((one) => one === word));
  if (strange.length > 0)
    say(`The link names ${key} that do not exist: ${strange.slice(0, 5).map(shorten).join(', ')}.`);
  return known.filter((one) => words.includes(one));
}
