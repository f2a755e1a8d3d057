/** Each line's name at its end, in place of a legend; names make room for each other and never meet. */
import type { ChartArea } from 'chart.js';
import type { LineSeries, LinesView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { drawMarker, styleOf } from '../series-style.ts';
import { spread } from '../spread.ts';
import { sizes, widthOf, wrap, write } from '../text.ts';
import { lineEnd } from './line-end.ts';
import { markerSize } from './markers.ts';

const lineHeight = 15;
const labelGap = 4;
/** From the plot's edge to the marker, and to the first letter. */
const markerAt = 12;
const textAt = 20;

function linesOf(scene: Scene<LinesView>, series: LineSeries): string[] {
  return wrap(scene, series.label, isNarrow(scene) ? 62 : 150, sizes.label, 600);
}

export function endLabelWidth(scene: Scene<LinesView>): number {
  const widths = scene.view.series.flatMap((series) =>
    linesOf(scene, series).map((line) => widthOf(scene, line, sizes.label, 600)),
  );
  return Math.ceil(Math.max(0, ...widths)) + textAt + 2;
}

export function drawEndLabels(
  context: CanvasRenderingContext2D,
  scene: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  const { view, theme } = scene;
  const ends = view.series.flatMap((series) => {
    const end = lineEnd(series, pixels, area);
    if (!end) return [];
    return [{ series, end, lines: linesOf(scene, series), tie: meanHeight(series, pixels) }];
  });
  // Lines that end together are listed in the order in which they came.
  const wishes = ends.map(({ end, lines, tie }) => ({
    wanted: end.y + tie * 1e-3,
    height: lines.length * lineHeight + labelGap,
  }));
  const middles = spread(wishes, area.top - lineHeight / 2, area.bottom + lineHeight / 2);
  ends.forEach(({ series, end, lines }, index) => {
    const middle = middles[index] as number;
    const hue = theme.mark[series.tone];
    context.strokeStyle = hue;
    context.lineWidth = 1;
    // What leads to a line that left the frame must not look like the line going on.
    context.setLineDash(end.outside ? [1, 3] : []);
    context.beginPath();
    context.moveTo(end.x, end.y);
    context.lineTo(area.right + markerAt, middle);
    context.stroke();
    context.setLineDash([]);
    drawMarker(
      context,
      styleOf(series, view.series).marker,
      area.right + markerAt,
      middle,
      markerSize + 1,
      hue,
    );
    lines.forEach((line, row) => {
      const baseline = middle + (row - (lines.length - 1) / 2) * lineHeight + sizes.label * 0.33;
      write(context, scene, line, area.right + textAt, baseline, {
        color: theme.text[series.tone],
        size: sizes.label,
        weight: 600,
      });
    });
  });
}

/** Mean height of the line's later half, in pixels from the top. */
function meanHeight({ points }: LineSeries, pixels: Pixels): number {
  const later = points.slice(Math.floor(points.length / 2));
  return later.reduce((sum, [, y]) => sum + pixels.y(y), 0) / later.length;
}
