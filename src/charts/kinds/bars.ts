/** Horizontal stacked bars. Chart.js lays out the axis; rows, textures and numbers are drawn on it here. */
import type { BarsView } from '../../calculators/shared/view.ts';
import { axisOptions } from '../axes.ts';
import { barRows, labelColumn, totalColumn } from '../layers/bar-rows.ts';
import { drawBars, drawGhostBars } from '../layers/bars.ts';
import { headingHeights } from '../layers/heading.ts';
import { drawKey, keyHeight } from '../layers/part-key.ts';
import type { Kind } from './kind.ts';

export const barsKind: Kind<BarsView> = {
  // The bars need more than Chart.js' own would give (textures, numbers in and after them), so their rectangles are
  // worked out once, in `barRows`, and Chart.js is left the axis and the layout.
  datasets: () => [],

  options(scene) {
    const { view, frame, width } = scene;
    const heading = headingHeights(scene);
    const left = labelColumn(scene);
    const right = totalColumn(scene);
    return {
      layout: { padding: { top: heading.top + keyHeight(scene), right, bottom: heading.bottom, left } },
      scales: {
        x: axisOptions(scene, {
          axis: view.x,
          range: frame.x,
          direction: 'across',
          length: width - left - right,
          grid: false,
          titled: true,
        }),
        y: { type: 'linear', display: false, min: 0, max: 1 },
      },
    };
  },

  drawUnder(chart, scene) {
    drawKey(chart.ctx, scene, headingHeights(scene).top);
  },

  drawOver(chart, scene) {
    const rows = barRows(chart, scene, scene.view);
    drawBars(chart.ctx, scene, rows, chart.chartArea);
    if (scene.ghost) drawGhostBars(chart.ctx, scene, barRows(chart, scene, scene.ghost));
  },
};
