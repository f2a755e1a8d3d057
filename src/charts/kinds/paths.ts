/** Paths through a plane in which less is better both ways: steps in the strategy's hue where no other plan beats them. */
import type { PathsView } from '../../calculators/shared/view.ts';
import { axisOptions, pixelsOf, widestTick } from '../axes.ts';
import { headingHeights } from '../layers/heading.ts';
import { drawPathCursor, drawPathLabels, drawPathMarks } from '../layers/path-labels.ts';
import { drawGhostPaths, drawPaths } from '../layers/path-lines.ts';
import type { Range } from '../range.ts';
import { sizes, write } from '../text.ts';
import type { Kind } from './kind.ts';

/** Rows above the plot: the y axis' name, and the number of a limit. */
const axisRow = 24;
const limitRow = 18;
const axisFoot = 42;
const right = 12;

export const pathsKind: Kind<PathsView> = {
  options(scene) {
    const { view, frame, width, height } = scene;
    const heading = headingHeights(scene);
    const top = heading.top + axisRow + (view.marks.some(({ kind }) => kind === 'limit') ? limitRow : 0);
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
    drawGhostPaths(ctx, scene, pixels, chartArea);
    drawPathMarks(ctx, scene, pixels, chartArea);
    drawPaths(ctx, scene, pixels, chartArea);
    drawPathLabels(ctx, scene, pixels, chartArea);
    drawPathCursor(ctx, scene, pixels);
  },
};
