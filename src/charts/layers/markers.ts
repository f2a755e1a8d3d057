/** Sparse marks along each line, at fixed places of the frame: they ride up and down as the line moves, never along it. */
import type { ChartArea } from 'chart.js';
import type { LinesView } from '../../calculators/shared/view.ts';
import { valueAtShare, type Pixels } from '../axes.ts';
import { readSeries } from '../interpolate.ts';
import type { Scene } from '../scene.ts';
import { drawMarker, styleOf } from '../series-style.ts';

/** Pixels between the marks of one line. */
const spacing = 110;
export const markerSize = 7;

export function drawMarkers(
  context: CanvasRenderingContext2D,
  { view, frame, theme }: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  const width = area.right - area.left;
  const count = Math.max(2, Math.round(width / spacing));
  view.series.forEach((series, index) => {
    // Lines take turns, so that marks of lines lying on each other stay apart.
    const offset = (index + 0.5) / view.series.length;
    for (let turn = 0; turn < count; turn += 1) {
      const x = valueAtShare((turn + offset) / count, view.x, frame.x);
      const y = readSeries(series, x, view.x.scale, 'after', view.y.scale);
      if (y === null) continue;
      const place = pixels.y(y);
      if (place < area.top - 1 || place > area.bottom + 1) continue;
      drawMarker(
        context,
        styleOf(series, view.series).marker,
        pixels.x(x),
        place,
        markerSize,
        theme.mark[series.tone],
      );
    }
  });
}
