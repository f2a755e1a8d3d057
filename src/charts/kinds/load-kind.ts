import type { View } from '../../calculators/shared/view.ts';
import type { Kind } from './kind.ts';

type Loaders = { readonly [K in View['kind']]: () => Promise<Kind<Extract<View, { readonly kind: K }>>> };

const loaders: Loaders = {
  lines: async () => (await import('./lines.ts')).linesKind,
  bars: async () => (await import('./bars.ts')).barsKind,
  map: async () => (await import('./map.ts')).mapKind,
  paths: async () => (await import('./paths.ts')).pathsKind,
};

/** What draws a kind of picture, loaded when a page first shows one. */
export function loadKind(kind: View['kind']): Promise<Kind<View>> {
  return loaders[kind]();
}
