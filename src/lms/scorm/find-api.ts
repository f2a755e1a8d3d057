/**
 * Finds what a course system hangs into one of the windows around ours. SCORM 1.2 calls it `API`, SCORM 2004
 * `API_1484_11`; it is looked for in our own window, the frames around it, and then from the window that opened us.
 */
import type { ScormVersion } from './dialect.ts';

/** All methods take and give text; which there are depends on the version. */
export type ScormApi = Readonly<Record<string, ((...words: string[]) => unknown) | undefined>>;

/** As much of a window as the search touches. */
export interface ApiWindow {
  readonly parent?: unknown;
  readonly opener?: unknown;
  readonly top?: unknown;
}

export interface FoundApi {
  readonly version: ScormVersion;
  readonly api: ScormApi;
}

const names: Readonly<Record<ScormVersion, string>> = { '1.2': 'API', '2004': 'API_1484_11' };

/** No course system nests deeper; a window that is its own parent in some roundabout way must not hang us. */
const deepest = 16;

/** Looks for the version the package was made for, and takes the other one where only that is there. */
export function findApi(start: ApiWindow, wanted: ScormVersion): FoundApi | undefined {
  const other = wanted === '1.2' ? '2004' : '1.2';
  for (const version of [wanted, other] as const) {
    const api = searchFrom(start, names[version]);
    if (api) return { version, api };
  }
  return undefined;
}

function searchFrom(start: unknown, name: string): ScormApi | undefined {
  let opened: unknown = start;
  for (let depth = 0; opened && depth < deepest; depth += 1) {
    const found = climb(opened, name) ?? climb(look(opened, 'top'), name);
    if (found) return found;
    opened = look(opened, 'opener') ?? look(look(opened, 'top'), 'opener');
  }
  return undefined;
}

function climb(start: unknown, name: string): ScormApi | undefined {
  let here = start;
  for (let depth = 0; here && depth < deepest; depth += 1) {
    const api = look(here, name);
    if (typeof api === 'object' && api !== null) return api as ScormApi;
    const above = look(here, 'parent');
    if (above === here) return undefined;
    here = above;
  }
  return undefined;
}

/** A window of another origin throws at every touch. */
function look(window: unknown, name: string): unknown {
  try {
    return (window as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
