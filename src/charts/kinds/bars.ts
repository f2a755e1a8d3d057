/** Horizontal stacked bars: a row for each strategy, its parts told apart by texture, its total at the end. */
import type { BarsView } from '../../calculators/shared/view.ts';
import { axisOptions, scaleOf } from '../axes.ts';
import { barRows, labelColumn, totalColumn } from '../layers/bar-rows.ts';
import { writeBars } from '../layers/bar-words.ts';
import { drawBars, drawGhostBars } from '../layers/bars.ts';
import { headingHeights } from '../layers/heading.ts';
import { drawKey, keyHeight } from '../layers/part-key.ts';
import { drawRules, ruleRow } from '../layers/rules.ts';
import { positionOf } from '../scales.ts';
import type { Scene } from '../scene.ts';
import type { Kind } from './kind.ts';

export const barsKind: Kind<BarsView> = {
  options(scene) {
    const { view, frame, width } = scene;
    const heading = headingHeights(scene);
    const left = labelColumn(scene);
    const right = totalColumn(scene);
    return {
      layout: {
        padding: {
          top: heading.top + keyHeight(scene) + ruleHeight(scene),
          right,
          bottom: heading.bottom,
          left,
        },
      },
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

  draw(chart, scene) {
    const { ctx, chartArea } = chart;
    drawKey(ctx, scene, headingHeights(scene).top);
    const rows = barRows(chart, scene, scene.view);
    drawBars(ctx, scene, rows, chartArea);
    if (scene.ghost) drawGhostBars(ctx, scene, barRows(chart, scene, scene.ghost));
    const across = scaleOf(chart, 'x');
    const pixels = {
      x: (value: number): number => across.getPixelForValue(positionOf(value, scene.view.x.scale)),
    };
    drawRules(ctx, scene, pixels, chartArea);
    writeBars(ctx, scene, rows, pixels, chartArea);
  },
};

function ruleHeight({ view }: Scene<BarsView>): number {
  return (view.marks ?? []).length > 0 ? ruleRow : 0;
}
