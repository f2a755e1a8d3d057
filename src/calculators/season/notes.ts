/** What a reader should know about a result that is right but may surprise. */
import { normalAtMost, type SeasonOutcomes } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { SeasonValues } from './values.ts';

/** From this chance of negative demand on the normal curve is no picture of a market. */
const tooNegative = 0.01;

export function notes(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  format: NumberFormat,
): readonly Problem[] {
  return [
    ...negativeNote(values, format),
    ...floorNote(values, format),
    ...cappedNote(outcomes),
    ...waitNote(values),
  ];
}

function negativeNote(
  { family, forecastError, versions }: SeasonValues,
  format: NumberFormat,
): readonly Problem[] {
  if (family !== 'normal' || forecastError === 0) return [];
  const chance = normalAtMost(-1 / (forecastError * Math.sqrt(versions)));
  if (chance < tooNegative) return [];
  const message =
    `The normal curve gives the demand for one version a ${format.percent(chance)} chance of being below zero, which no ` +
    `market has: its figures for make to stock are off. Choose counted demand.`;
  return [{ parameters: ['family'], message }];
}

function floorNote(
  { family, forecast, forecastError }: SeasonValues,
  format: NumberFormat,
): readonly Problem[] {
  const own = 1 / Math.sqrt(forecast);
  if (family === 'normal' || (family === 'negativeBinomial' && forecastError >= own)) return [];
  const message =
    family === 'poisson'
      ? `Customers who decide on their own set the forecast error themselves: ${format.percent(own, 1)} of ${format.number(forecast)} units. The slider has no effect.`
      : `The forecast error counts as ${format.percent(own, 1)}: customers who decide on their own cannot be steadier than that.`;
  return [{ parameters: ['forecastError'], message }];
}

function cappedNote(outcomes: SeasonOutcomes): readonly Problem[] {
  const capped = strategies.filter(({ id }) => outcomes[id].capped);
  if (capped.length === 0) return [];
  const who = capitalized(capped.map(({ name }) => name).join(' and '));
  const message =
    `${who}: leftovers cost almost nothing beside a lost sale, so the best commitment has no bound. ` +
    `The model stops at what lasts in 99.99% of seasons.`;
  return [{ parameters: ['markdown'], message }];
}

function waitNote({ waitForAssembly, waitForOrder }: SeasonValues): readonly Problem[] {
  if (waitForOrder <= waitForAssembly) return [];
  const message =
    'More customers wait for making than for assembly, although making takes longer: is that meant?';
  return [{ parameters: ['waitForAssembly', 'waitForOrder'], message }];
}
