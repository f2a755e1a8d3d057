/** Every template, in the order of the book. */
import type { ChapterTemplate } from './template.ts';
import { assembleToOrder } from './templates/assemble-to-order.ts';
import { cases } from './templates/cases.ts';
import { economiesOfScale } from './templates/economies-of-scale.ts';
import { forecastsAreWrong } from './templates/forecasts-are-wrong.ts';
import { makeToStock } from './templates/make-to-stock.ts';
import { massCustomization } from './templates/mass-customization.ts';
import { pushPull } from './templates/push-pull-and-the-decoupling-point.ts';
import { threeStrategies } from './templates/three-strategies-side-by-side.ts';
import { whatIsMakeToOrder } from './templates/what-is-make-to-order.ts';
import { whatStockCosts } from './templates/what-stock-costs.ts';
import { whatWaitingCosts } from './templates/what-waiting-costs.ts';
import { whichProductsSuit } from './templates/which-products-suit.ts';

export const templates: readonly ChapterTemplate[] = [
  ...whatIsMakeToOrder,
  ...pushPull,
  ...makeToStock,
  ...forecastsAreWrong,
  ...whatStockCosts,
  ...whatWaitingCosts,
  ...economiesOfScale,
  ...assembleToOrder,
  ...massCustomization,
  ...threeStrategies,
  ...whichProductsSuit,
  ...cases,
];
