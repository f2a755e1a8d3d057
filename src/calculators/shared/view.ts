/**
 * What a calculator hands to the chart layer: plain data, no drawing. A view says what the picture shows; the chart
 * layer decides how it looks.
 */

/** Who a mark belongs to. The three strategies own the three hues; everything else is ink. */
export type Tone = 'makeToStock' | 'assembleToOrder' | 'makeToOrder' | 'ink';

/** A sentence whose strategy names and figures keep their tone wherever it is shown. */
export type Sentence = readonly (string | { readonly text: string; readonly tone: Tone })[];

export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

export interface Axis {
  /** Names the quantity and its unit, e.g. `weeks after the order`. */
  readonly label: string;
  /** `weeks` or `currency` … for column headings; those of tables leave out what the label says already. */
  readonly unit: string;
  readonly min: number;
  /** The largest value the data reach; the chart layer rounds it up and holds it still while a slider moves. */
  readonly max: number;
  /** True where `max` is a hard end (a share ends at 100%, a slider's range at its maximum). */
  readonly fixed: boolean;
  readonly scale: 'linear' | 'log' | 'square';
  /** Writes a value for a tick, a label or a table cell. */
  format(value: number): string;
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** [x, y] in axis units, x ascending. A step holds its y until the next x. */
  readonly points: readonly (readonly [number, number])[];
  readonly step?: boolean;
}

export type Mark =
  /** A thin vertical rule at the current value, with its number. */
  | { readonly kind: 'rule'; readonly x: number; readonly label: string }
  /** An open circle where the answer changes. */
  | { readonly kind: 'crossover'; readonly x: number; readonly y: number; readonly label: string };

/** A thin dotted line across the picture: where a series should settle, or what it must reach. */
export interface Level {
  readonly y: number;
  readonly tone: Tone;
}

/** Words are read a few times a second, pictures at every step of a drag: views may make their words when asked. */
interface ViewBase {
  /** Short name of what is plotted, for tabs, tables and files: `Cost above the floor`. */
  readonly name: string;
  /** The finding, made from the numbers: shown as the chart's title. */
  readonly title: string;
  /** What is plotted, in which unit. */
  readonly subtitle: string;
  /** One or two sentences that say what the chart says, for readers who do not see it. */
  readonly description: string;
}

export interface LinesView extends ViewBase {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly LineSeries[];
  readonly marks: readonly Mark[];
  readonly levels?: readonly Level[];
  /** What holds at an x where no line has a value. */
  readonly absent?: (x: number) => string;
}

export interface BarPart {
  readonly id: string;
  readonly label: string;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** One value for each part, in the order of `parts`. */
  readonly values: readonly number[];
}

/** Horizontal stacked bars: one bar for each strategy, always the same parts in the same order. */
export interface BarsView extends ViewBase {
  readonly kind: 'bars';
  readonly x: Axis;
  readonly parts: readonly BarPart[];
  readonly bars: readonly Bar[];
  /** Values to hold the bars against: a thin rule across all of them. */
  readonly marks?: readonly Extract<Mark, { readonly kind: 'rule' }>[];
}

/** One of those who compete for the cells of a map. Fields hold a number a cell, row by row from the smallest y. */
export interface MapContender {
  readonly id: string;
  readonly label: string;
  /** For places too small for the label. */
  readonly short: string;
  readonly tone: Tone;
  /** The smallest wins the cell. */
  readonly score: ArrayLike<number>;
  /** Above 0 where the contender is out of the running. */
  readonly barred: ArrayLike<number> | null;
  /** A second quantity, for contours and the readout. */
  readonly detail: ArrayLike<number>;
}

/** A quantity of a map's cells: how it is called, and how it is written. */
export interface MapQuantity {
  readonly label: string;
  readonly unit: string;
  /** Round values at which a line of equal quantity may be drawn, ascending. */
  readonly rounds?: readonly number[];
  format(value: number): string;
}

/** Who wins where: a plane of two parameters, colored by the winner and shaded by its lead over the runner-up. */
export interface MapView extends ViewBase {
  readonly kind: 'map';
  readonly x: Axis;
  readonly y: Axis;
  /** Values of the columns and of the rows, ascending from one end of the axis to the other. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** The same object as long as nothing in it changes: what is worked out of it is then kept. */
  readonly contenders: readonly MapContender[];
  /** Leads over the runner-up, as shares of the winner's score, from which the shade deepens. */
  readonly leads: readonly number[];
  readonly score: MapQuantity;
  readonly detail: MapQuantity;
  /** Whether lines of equal `detail` are drawn. */
  readonly contours: boolean;
  /** What to say where everybody is out of the running. */
  readonly nobody: string;
  /** Where the reader stands. */
  readonly point: { readonly x: number; readonly y: number };
}

/** One step of a path: its place, and what else is known of it, in the order of the view's `readings`. */
export interface PathPoint {
  readonly x: number;
  readonly y: number;
  readonly readings: readonly number[];
  /** True where another point of the picture is better both ways. */
  readonly dominated: boolean;
}

/** Places passed one after the other: x need not rise. */
export interface Path {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly PathPoint[];
}

/** Paths through a plane in which less is better both ways; those who are better nowhere step back. */
export interface PathsView extends ViewBase {
  readonly kind: 'paths';
  readonly x: Axis;
  readonly y: Axis;
  readonly paths: readonly Path[];
  readonly readings: readonly MapQuantity[];
  /** The point worth a name: indices of its path and of it there. */
  readonly best: { readonly path: number; readonly point: number; readonly label: string } | null;
  readonly marks: readonly PathMark[];
}

export type PathMark =
  /** An upright rule at a limit of x, with its number. */
  | { readonly kind: 'limit'; readonly x: number; readonly label: string }
  /** A broken line from path to path through points that have something in common. */
  | {
      readonly kind: 'link';
      readonly points: readonly (readonly [number, number])[];
      readonly label: string;
    };

export type View = LinesView | BarsView | MapView | PathsView;
