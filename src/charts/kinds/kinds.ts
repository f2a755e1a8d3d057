import '../map-reading.ts';
import '../path-reading.ts';
import type { View } from '../../calculators/shared/view.ts';
import { barsKind } from './bars.ts';
import type { Kind } from './kind.ts';
import { linesKind } from './lines.ts';
import { mapKind } from './map.ts';
import { pathsKind } from './paths.ts';

type Kinds = { readonly [K in View['kind']]: Kind<Extract<View, { readonly kind: K }>> };

const kinds: Kinds = { lines: linesKind, bars: barsKind, map: mapKind, paths: pathsKind };

export function kindOf(view: View): Kind<View> {
  return kinds[view.kind];
}
