/** How tall a picture wants to be. The style sheet of `ChartFrame` holds the same heights, by the same widths. */
import type { View } from '../calculators/shared/view.ts';
import { narrowWidth } from './scene.ts';

export function naturalHeight(view: View, width: number): number {
  const narrow = width < narrowWidth;
  if (view.kind === 'bars') return narrow ? 104 + 58 * view.bars.length : 76 + 54 * view.bars.length;
  if (view.kind === 'map') return narrow ? 350 : 440;
  return narrow ? 290 : 340;
}
