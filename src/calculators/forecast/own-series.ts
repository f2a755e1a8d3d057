/** A reader's own data as kept between pages: the text as given, and how to read it. Nothing of it goes into links. */
import { readSeries, type ReadOptions, type ReadSeries } from './read/read-series.ts';
import { separators, type SeparatorName } from './read/separator.ts';

export interface OwnSeries {
  readonly text: string;
  readonly options: ReadOptions;
  readonly read: ReadSeries;
}

/** What a browser keeps without complaint, and far more than a thousand periods need. */
export const longestText = 400_000;

export function ownSeries(text: string, options: ReadOptions = {}): OwnSeries {
  return { text, options, read: readSeries(text.slice(0, longestText), options) };
}

export function storeOwn({ text, options }: OwnSeries): string {
  return JSON.stringify({ text, options });
}

/** What storage holds may be anything: it is read as untrustingly as a link. */
export function restoreOwn(stored: string | null): OwnSeries | null {
  try {
    const found: unknown = JSON.parse(stored ?? 'null');
    if (typeof found !== 'object' || found === null || !('text' in found) || typeof found.text !== 'string')
      return null;
    const given: unknown = 'options' in found ? found.options : {};
    const options = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
    const { separator, decimal, column } = options;
    return ownSeries(found.text, {
      separator:
        typeof separator === 'string' && separator in separators ? (separator as SeparatorName) : undefined,
      decimal: decimal === '.' || decimal === ',' ? decimal : undefined,
      column: typeof column === 'number' ? column : undefined,
    });
  } catch {
    return null;
  }
}
