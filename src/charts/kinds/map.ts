/** A map: regions in the winner's hue, shaded by its lead, its name written inside, the reader's point on it. */
import type { MapView } from '../../calculators/shared/view.ts';
import { axisOptions, pixelsOf, widestTick } from '../axes.ts';
import { headingHeights } from '../layers/heading.ts';
import { drawContours } from '../layers/map-contours.ts';
import { drawMapImage } from '../layers/map-image.ts';
import { drawMapKey, mapKeyHeight } from '../layers/map-key.ts';
import { drawBoundaries, drawGhostBoundaries } from '../layers/map-lines.ts';
import { drawNames } from '../layers/map-names.ts';
import { isScreen } from '../layers/map-place.ts';
import { drawCell, drawPoint, pointBoxes, rowLabelWidth } from '../layers/map-point.ts';
import { drawMapRegions } from '../layers/map-regions.ts';
import type { Range } from '../range.ts';
import { sizes, write } from '../text.ts';
import type { Kind } from './kind.ts';

/** Above the plot, below the key and the y axis' name: the number of the point's column. */
const pointRow = 20;
const axisFoot = 42;

export const mapKind: Kind<MapView> = {
  options(scene) {
    const { view, frame, width, height } = scene;
    const heading = headingHeights(scene);
    const top = heading.top + mapKeyHeight + pointRow;
    const right = rowLabelWidth(scene);
    const yRange = frame.y as Range;
    const left = widestTick(scene, view.y, yRange) + 10;
    const plan = { grid: false } as const;
    return {
      layout: { padding: { top, right, bottom: heading.bottom, left: 0 } },
      scales: {
        x: axisOptions(scene, {
          ...plan,
          axis: view.x,
          range: frame.x,
          direction: 'across',
          length: width - left - right,
          titled: true,
        }),
        y: axisOptions(scene, {
          ...plan,
          axis: view.y,
          range: yRange,
          direction: 'up',
          length: height - top - heading.bottom - axisFoot,
          titled: false,
        }),
      },
    };
  },

  draw(chart, scene) {
    const { ctx, chartArea: area } = chart;
    const { view, theme } = scene;
    const pixels = pixelsOf(chart, view.x, view.y);
    const top = headingHeights(scene).top;
    drawMapKey(ctx, scene, scene.width, top);
    write(ctx, scene, view.y.label, 0, top + 2 * sizes.tick, { color: theme.inkSoft });
    if (isScreen(ctx)) drawMapImage(ctx, scene, area);
    else drawMapRegions(ctx, scene, area);
    drawGhostBoundaries(ctx, scene, area);
    const numbers = drawContours(ctx, scene, area);
    drawBoundaries(ctx, scene, area);
    drawNames(ctx, scene, area, [...pointBoxes(scene, pixels, area), ...numbers]);
    drawPoint(ctx, scene, pixels, area);
    drawCell(ctx, scene, area);
  },
};
