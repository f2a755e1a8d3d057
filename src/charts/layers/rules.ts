/** A thin rule at the current value, its number above the plot; numbers of several rules keep apart. */
import type { ChartArea } from 'chart.js';
import type { BarsView, LinesView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import type { Scene } from '../scene.ts';
import { spread } from '../spread.ts';
import { sizes, widthOf, write } from '../text.ts';

/** Height of the row that the rules' labels take above the plot. */
export const ruleRow = 18;

export function drawRules(
  context: CanvasRenderingContext2D,
  scene: Scene<LinesView | BarsView>,
  pixels: Pick<Pixels, 'x'>,
  area: ChartArea,
): void {
  context.setLineDash([]);
  const rules = (scene.view.marks ?? []).filter(({ kind }) => kind === 'rule');
  const shown = rules.filter(({ x }) => pixels.x(x) >= area.left - 0.5 && pixels.x(x) <= area.right + 0.5);
  const wishes = shown.map(({ x, label }) => ({
    wanted: pixels.x(x),
    height: widthOf(scene, label, sizes.label, 600) + 10,
  }));
  const middles = spread(wishes, area.left - 5, area.right + 5);
  shown.forEach((rule, index) => {
    const x = pixels.x(rule.x);
    context.strokeStyle = scene.theme.ink;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, area.top - 6);
    context.lineTo(x, area.bottom);
    context.stroke();
    write(context, scene, rule.label, middles[index] as number, area.top - 10, {
      color: scene.theme.ink,
      size: sizes.label,
      weight: 600,
      align: 'center',
    });
  });
}
