/** The last guard: whatever a view holds, nothing that is not a number is ever drawn, written or saved. */
import type { BarsView, LinesView, Mark, View } from '../calculators/shared/view.ts';
import { isRare, readingOf } from './readings.ts';

/** The view itself where all is well; else without the points, marks and amounts that are no numbers. */
export function finiteView<V extends View>(view: V): V {
  if (isRare(view)) return readingOf(view).finite(view) as View as V;
  return (view.kind === 'lines' ? finiteLines(view) : finiteBars(view)) as V;
}

function finiteLines(view: LinesView): LinesView {
  const isPoint = ([x, y]: readonly [number, number]): boolean => Number.isFinite(x) && Number.isFinite(y);
  const isMark = (mark: Mark): boolean => isPoint([mark.x, mark.kind === 'crossover' ? mark.y : 0]);
  if (view.marks.every(isMark) && view.series.every(({ points }) => points.every(isPoint))) return view;
  return {
    ...view,
    marks: view.marks.filter(isMark),
    series: view.series.map((line) => ({ ...line, points: line.points.filter(isPoint) })),
  };
}

function finiteBars(view: BarsView): BarsView {
  const marks = (view.marks ?? []).filter(({ x }) => Number.isFinite(x));
  const whole = marks.length === (view.marks ?? []).length;
  if (whole && view.bars.every(({ values }) => values.every(Number.isFinite))) return view;
  const amount = (value: number): number => (Number.isFinite(value) ? value : 0);
  return { ...view, marks, bars: view.bars.map((bar) => ({ ...bar, values: bar.values.map(amount) })) };
}
