/** Every template, in the order of the book. */
import type { ChapterTemplate } from './template.ts';
import { platformQuestions } from './templates/assemble-to-order/platforms.ts';
import { poolingQuestions } from './templates/assemble-to-order/pooling.ts';
import { cases } from './templates/cases.ts';
import { runLengthQuestions } from './templates/economies-of-scale/run-length.ts';
import { savingQuestions } from './templates/economies-of-scale/savings.ts';
import { errorQuestions } from './templates/forecasts-are-wrong/errors.ts';
import { leftoverQuestions } from './templates/forecasts-are-wrong/leftovers.ts';
import { priceOfServiceQuestions } from './templates/make-to-stock/price-of-service.ts';
import { safetyQuestions } from './templates/make-to-stock/safety.ts';
import { countingQuestions } from './templates/mass-customization/counting.ts';
import { thinDemandQuestions } from './templates/mass-customization/thin-demand.ts';
import { pushPull } from './templates/push-pull-and-the-decoupling-point.ts';
import { threeStrategies } from './templates/three-strategies-side-by-side.ts';
import { whatIsMakeToOrder } from './templates/what-is-make-to-order.ts';
import { oneSeasonQuestions } from './templates/what-stock-costs/one-season.ts';
import { stockHeldQuestions } from './templates/what-stock-costs/stock-held.ts';
import { capacityQuestions } from './templates/what-waiting-costs/capacity.ts';
import { lineQuestions } from './templates/what-waiting-costs/line.ts';
import { whichProductsSuit } from './templates/which-products-suit.ts';

export const templates: readonly ChapterTemplate[] = [
  ...whatIsMakeToOrder,
  ...pushPull,
  ...safetyQuestions,
  ...priceOfServiceQuestions,
  ...errorQuestions,
  ...leftoverQuestions,
  ...stockHeldQuestions,
  ...oneSeasonQuestions,
  ...lineQuestions,
  ...capacityQuestions,
  ...runLengthQuestions,
  ...savingQuestions,
  ...platformQuestions,
  ...poolingQuestions,
  ...countingQuestions,
  ...thinDemandQuestions,
  ...threeStrategies,
  ...whichProductsSuit,
  ...cases,
];
