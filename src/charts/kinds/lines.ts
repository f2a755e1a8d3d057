/** Lines: hue, dash and marker for each series, its name at its end, the answer's turning points marked. */
import type { LinesView } from '../../calculators/shared/view.ts';
import { axisOptions, pixelsOf, widestTick } from '../axes.ts';
import { drawCrossovers } from '../layers/crossovers.ts';
import { drawCursor } from '../layers/cursor.ts';
import { drawEndLabels, endLabelWidth } from '../layers/end-labels.ts';
import { headingHeights } from '../layers/heading.ts';
import { drawGhostLines, drawLines } from '../layers/lines.ts';
import { drawLevels } from '../layers/levels.ts';
import { drawMarkers } from '../layers/markers.ts';
import { drawRules, ruleRow } from '../layers/rules.ts';
import type { Range } from '../range.ts';
import { sizes, write } from '../text.ts';
import type { Kind } from './kind.ts';

/** The row above the plot that holds the y axis' name. */
const axisRow = 24;
const axisFoot = 42;

export const linesKind: Kind<LinesView> = {
  options(scene) {
    const { view, frame, width, height } = scene;
    const heading = headingHeights(scene);
    const top = heading.top + axisRow + (view.marks.some(({ kind }) => kind === 'rule') ? ruleRow : 0);
    const right = endLabelWidth(scene);
    const yRange = frame.y as Range;
    const left = widestTick(scene, view.y, yRange) + 10;
    return {
      layout: { padding: { top, right, bottom: heading.bottom, left: 0 } },
      scales: {
        x: axisOptions(scene, {
          axis: view.x,
          range: frame.x,
          direction: 'across',
          length: width - left - right,
          grid: false,
          titled: true,
        }),
        y: axisOptions(scene, {
          axis: view.y,
          range: yRange,
          direction: 'up',
          length: height - top - heading.bottom - axisFoot,
          grid: true,
          titled: false,
        }),
      },
    };
  },

  draw(chart, scene) {
    const { ctx, chartArea } = chart;
    const { view, theme } = scene;
    const pixels = pixelsOf(chart, view.x, view.y);
    write(ctx, scene, view.y.label, 0, headingHeights(scene).top + sizes.tick, { color: theme.inkSoft });
    const layers = [
      drawGhostLines,
      drawLevels,
      drawLines,
      drawMarkers,
      drawEndLabels,
      drawRules,
      drawCrossovers,
      drawCursor,
    ];
    for (const drawLayer of layers) drawLayer(ctx, scene, pixels, chartArea);
  },
};
