/**
 * Where a calculator's values come from and where they go, apart from the reader's hand: the link that opened the page,
 * the scenario kept from earlier pages, the address bar.
 */
import type { AnyCalculator } from '../calculators/registry.ts';
import type { AnyValues, Problem } from '../calculators/shared/definition.ts';
import { decodeViewOptions, type ViewOptions } from '../calculators/shared/embed.ts';
import { decodeValues, encodeValues } from '../calculators/shared/url.ts';
import { shorten } from '../calculators/shared/validate.ts';
import { modelVersion } from '../model/version.ts';
import { openingWords } from './launch.ts';

export interface Opening {
  readonly values: AnyValues;
  /** True where the link itself set at least one value. */
  readonly linked: boolean;
  readonly view: ViewOptions;
  readonly problems: readonly Problem[];
}

/** What the address, or the launch data in its place, asks for over `start`. */
export function readAddress(definition: AnyCalculator, start: AnyValues): Opening {
  const search = openingWords();
  const { values, given, problems } = decodeValues(definition, search, start);
  const view = decodeViewOptions(definition, search);
  const other = otherVersion(search.get('m'));
  return { values, linked: given.size > 0, view, problems: [...problems, ...other, ...view.problems] };
}

/** A copied link says which version of the model its maker saw: numbers in a text may be those of an older one. */
function otherVersion(made: string | null): readonly Problem[] {
  if (made === null || made === modelVersion || !/^\d+(\.\d+){0,2}$/.test(made)) return [];
  const message = `This link was made with version ${shorten(made)} of the model; these are the figures of version ${modelVersion}.`;
  return [{ parameters: [], message }];
}

/** Words in the address that are not values and must outlive a change of values. */
const keptKeys = ['lock', 'hide', 'theme', 'tab', 'predict', 'seed'];

/**
 * Writes the values into the address bar when they have rested for a moment. Safari refuses more than a hundred
 * changes in half a minute, and a sandboxed document may refuse any.
 */
export function createAddressWriter(definition: AnyCalculator): (values: AnyValues) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (values) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const before = new URLSearchParams(window.location.search);
      const search = encodeValues(definition, values);
      for (const key of keptKeys) {
        const kept = before.get(key);
        if (kept !== null) search.set(key, kept);
      }
      const text = search.toString();
      try {
        window.history.replaceState(
          window.history.state,
          '',
          text === '' ? window.location.pathname : `?${text}`,
        );
      } catch {
        // A sandboxed document without an address of its own: the share link still works.
      }
    }, 400);
  };
}
