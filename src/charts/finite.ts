/** The last guard: whatever a view holds, nothing that is not a number is ever drawn, written or saved. */
import type {
  BarsView,
  LinesView,
  MapView,
  Mark,
  PathPoint,
  PathsView,
  View,
} from '../calculators/shared/view.ts';

/** The view itself where all is well; else without the points, marks and amounts that are no numbers. */
export function finiteView<V extends View>(view: V): V {
  if (view.kind === 'map') return finiteMap(view) as V;
  if (view.kind === 'paths') return finitePaths(view) as V;
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

/** A contender whose score is no number somewhere is out of the running there. */
function finiteMap(view: MapView): MapView {
  const fine = (values: ArrayLike<number>): boolean => Array.prototype.every.call(values, Number.isFinite);
  if (view.contenders.every(({ score, detail }) => fine(score) && fine(detail))) return view;
  const real = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value) => (Number.isFinite(value) ? value : 0));
  return {
    ...view,
    contenders: view.contenders.map((contender) => ({
      ...contender,
      score: real(contender.score),
      detail: real(contender.detail),
      barred: Array.from(contender.score, (value, cell) =>
        Number.isFinite(value) ? (contender.barred?.[cell] ?? 0) : 1,
      ),
    })),
  };
}

/** Paths without the steps that are no numbers; the point worth a name goes with them. */
function finitePaths(view: PathsView): PathsView {
  const fine = ({ x, y }: PathPoint): boolean => Number.isFinite(x) && Number.isFinite(y);
  if (view.paths.every(({ points }) => points.every(fine))) return view;
  return {
    ...view,
    best: null,
    paths: view.paths.map((path) => ({ ...path, points: path.points.filter(fine) })),
  };
}
