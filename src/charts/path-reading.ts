/** Reading paths: the step nearest to a pointer, the step a key leads to, its numbers; all steps as table and file. */
import { unitBeside } from '../calculators/shared/unit-words.ts';
import type { Path, PathPoint, PathsView } from '../calculators/shared/view.ts';
import type { Area } from './chart.ts';
import type { Cell } from './csv.ts';
import type { Readout } from './describe.ts';
import { registerReading } from './readings.ts';
import { positionOf } from './scales.ts';
import type { Frame } from './scene.ts';
import type { Table } from './table.ts';
import { capitalize } from './text.ts';

/** Steps are numbered through, path after path. */
function steps(view: PathsView): { readonly path: Path; readonly index: number }[] {
  return view.paths.flatMap((path) => path.points.map((_, index) => ({ path, index })));
}

export function stepUnder(
  view: PathsView,
  { area, frame }: { readonly area: Area; readonly frame: Frame },
  x: number,
  y: number,
): number {
  const share = (value: number, axis: PathsView['x'], range: Frame['x']): number => {
    const from = positionOf(range.min, axis.scale);
    return (positionOf(value, axis.scale) - from) / (positionOf(range.max, axis.scale) - from);
  };
  const away = steps(view).map(({ path, index }) => {
    const point = path.points[index] as Path['points'][number];
    const across = area.left + share(point.x, view.x, frame.x) * (area.right - area.left);
    const up = area.bottom - share(point.y, view.y, frame.y ?? frame.x) * (area.bottom - area.top);
    return Math.hypot(across - x, up - y);
  });
  return away.reduce((best, distance, step) => (distance < (away[best] as number) ? step : best), 0);
}

/** Left and right walk along a path, up and down change to the step of another path at the nearest x. */
export function stepAfter(view: PathsView, step: number | undefined, key: string): number | undefined {
  const all = steps(view);
  const from = step ?? bestStep(view);
  const here = all[from];
  if (!here || !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key))
    return undefined;
  if (step === undefined) return from;
  const own = view.paths.indexOf(here.path);
  const first = from - here.index;
  const last = first + here.path.points.length - 1;
  const rises = (here.path.points.at(-1)?.x ?? 0) >= (here.path.points[0]?.x ?? 0);
  if (key === 'Home') return rises ? first : last;
  if (key === 'End') return rises ? last : first;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = from + ((key === 'ArrowRight') === rises ? 1 : -1);
    return Math.min(Math.max(next, first), last);
  }
  const other = view.paths[
    (own + (key === 'ArrowDown' ? 1 : view.paths.length - 1)) % view.paths.length
  ] as Path;
  const x = here.path.points[here.index]?.x ?? 0;
  const nearest = other.points.reduce(
    (best, point, index) =>
      Math.abs(point.x - x) < Math.abs((other.points[best]?.x ?? 0) - x) ? index : best,
    0,
  );
  return all.findIndex(({ path, index }) => path === other && index === nearest);
}

function bestStep({ best, paths }: PathsView): number {
  if (!best) return 0;
  return paths.slice(0, best.path).reduce((sum, { points }) => sum + points.length, best.point);
}

export function readStep(view: PathsView, step: number): Readout | null {
  const found = steps(view)[step];
  const point = found?.path.points[found.index];
  if (!found || !point) return null;
  const { x, y, readings } = view;
  return {
    place: `${found.path.label}${point.dominated ? ', beaten by another plan' : ''}`,
    tone: found.path.tone,
    values: [
      ...readings.map(({ label, format }, index) => ({
        label,
        text: format(point.readings[index] as number),
        tone: 'ink' as const,
      })),
      { label: capitalize(x.label), text: x.format(point.x), tone: 'ink' },
      { label: capitalize(y.label), text: y.format(point.y), tone: 'ink' },
    ],
  };
}

/** A table is for reading: about so many steps of each path. */
const tableSteps = 12;

export function pathsTable(view: PathsView): Table {
  const { x, y, readings, best } = view;
  return {
    caption: `${view.name}. ${view.subtitle}`,
    columns: [
      { label: 'Plan', unit: '', tone: 'ink' },
      ...readings.map(({ label, unit }) => ({ label, unit, tone: 'ink' as const })),
      { label: capitalize(x.label), unit: unitBeside(x.label, x.unit), tone: 'ink' },
      { label: capitalize(y.label), unit: unitBeside(y.label, y.unit), tone: 'ink' },
      { label: 'Beaten by another', unit: '', tone: 'ink' },
    ],
    rows: view.paths.flatMap(({ label, points }, path) =>
      thinned(points.length, best?.path === path ? best.point : 0).map((index) => {
        const point = points[index] as Path['points'][number];
        return [
          label,
          ...readings.map(({ format }, reading) => format(point.readings[reading] as number)),
          x.format(point.x),
          y.format(point.y),
          point.dominated ? 'yes' : 'no',
        ];
      }),
    ),
  };
}

function thinned(count: number, own: number): number[] {
  if (count <= tableSteps) return Array.from({ length: count }, (_, index) => index);
  const even = Array.from({ length: tableSteps }, (_, index) =>
    Math.round((index * (count - 1)) / (tableSteps - 1)),
  );
  return [...new Set([...even, own])].sort((a, b) => a - b);
}

export function pathsRows({ x, y, readings, paths }: PathsView): Cell[][] {
  const head = (label: string, unit: string): string => `${capitalize(label)} (${unit})`;
  return [
    [
      'Plan',
      ...readings.map(({ label, unit }) => head(label, unit)),
      head(x.label, x.unit),
      head(y.label, y.unit),
      'Beaten by another',
    ],
    ...paths.flatMap(({ label, points }) =>
      points.map((point): Cell[] => [
        label,
        ...point.readings,
        point.x,
        point.y,
        point.dominated ? 'yes' : 'no',
      ]),
    ),
  ];
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

registerReading('paths', {
  finite: finitePaths,
  table: pathsTable,
  rows: pathsRows,
  readout: readStep,
  under: stepUnder,
  after: stepAfter,
});
