/** Everything one drawing needs to know, whether it goes to the screen, to a file or into a page while it is built. */
import type { Axis, View } from '../calculators/shared/view.ts';
import { settleRange, type Range } from './range.ts';
import type { Theme } from './theme.ts';

/** The ends on screen, axis by axis. */
export interface Frame {
  readonly key: string;
  readonly x: Range;
  readonly y: Range | undefined;
}

/** Title and source, written into files that leave the page. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

export interface Scene<V extends View = View> {
  readonly view: V;
  /** The previous setting, drawn faintly. */
  readonly ghost: V | undefined;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  /** Where the reader points: a position along the x axis for lines, a row for bars. */
  readonly cursor: number | undefined;
  readonly heading: Heading | undefined;
  measure(text: string, font: string): number;
}

/** Below this width labels move above or break into two lines. */
export const narrowWidth = 480;

export function isNarrow(scene: Scene): boolean {
  return scene.width < narrowWidth;
}

/** The frame for a view, keeping the one on screen where the same axes are still drawn. */
export function settleFrame(view: View, shown?: Frame): Frame {
  const y = view.kind === 'bars' ? undefined : view.y;
  const key = [view.kind, ...[view.x, y].map((axis) => axis && nameOf(axis))].join('|');
  const same = shown?.key === key ? shown : undefined;
  return { key, x: settleRange(view.x, same?.x), y: y && settleRange(y, same?.y) };
}

function nameOf(axis: Axis): string {
  return [axis.label, axis.unit, axis.scale].join('/');
}
