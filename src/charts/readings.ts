/**
 * Reading the kinds of picture that few pages show: their values, table and rows of a file. Each kind registers itself
 * when it is imported, by the island that shows it or by what draws all kinds, so that other pages need not load it.
 */
import type { View } from '../calculators/shared/view.ts';
import type { Area } from './chart.ts';
import type { Cell } from './csv.ts';
import type { Readout } from './describe.ts';
import type { Frame } from './scene.ts';
import type { Table } from './table.ts';

export interface Plot {
  readonly area: Area;
  readonly frame: Frame;
}

export interface Reading<V extends View> {
  /** The view without what is no number. */
  finite(view: V): V;
  table(view: V): Table;
  rows(view: V): Cell[][];
  readout(view: V, cursor: number): Readout | null;
  /** The place under a pointer at (x, y), in pixels of the drawing. */
  under(view: V, plot: Plot, x: number, y: number): number;
  /** Where a key moves the cursor; undefined where the key is none of ours. */
  after(view: V, cursor: number | undefined, key: string): number | undefined;
  /** For pictures in which the reader may pick a place: its values, by pointer and by key. */
  readonly pick?: {
    under(view: V, plot: Plot, x: number, y: number): readonly [x: number, y: number];
    after(view: V, key: string): { readonly cursor: number; readonly x: number; readonly y: number } | null;
  };
}

export type RareKind = 'map' | 'paths';
type RareView = Extract<View, { readonly kind: RareKind }>;

const readings: { [K in RareKind]?: Reading<Extract<View, { readonly kind: K }>> } = {};

export function registerReading<K extends RareKind>(
  kind: K,
  reading: Reading<Extract<View, { readonly kind: K }>>,
): void {
  Object.assign(readings, { [kind]: reading });
}

export function isRare(view: View): view is RareView {
  return view.kind === 'map' || view.kind === 'paths';
}

export function readingOf(view: RareView): Reading<RareView> {
  const reading = readings[view.kind];
  if (!reading) throw new Error(`Nothing on this page can read a picture of the kind “${view.kind}”.`);
  return reading;
}
