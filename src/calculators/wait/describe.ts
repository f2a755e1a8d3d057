import { bestMeanWait, type QueueOutcome } from '../../model/index.ts';
import { writeDuration } from '../shared/duration.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { Sentence } from '../shared/view.ts';
import { orders, scenarioOf, type WaitValues } from './scenario.ts';

/** How long orders wait, and what a little more load or half the variability would do to that. */
export function describe(values: WaitValues, outcome: QueueOutcome, format: NumberFormat): Sentence {
  const { steady } = outcome;
  if (!steady) return [overload(values, outcome, format)];
  if (steady.meanWait === 0)
    return ['Nothing varies, so nothing waits: each order finds a server free, however busy the shop is.'];
  return [`${waiting(values, outcome, format)} ${levers(values, format)}`];
}

function overload(
  { load }: WaitValues,
  { arrivalRate, capacity, growth }: QueueOutcome,
  format: NumberFormat,
): string {
  const asked = `Orders ask for ${format.percent(load)} of what the shop can do`;
  const rates = `${format.significant(arrivalRate)} a week arrive and ${format.significant(capacity)} can be finished`;
  if (growth === 0)
    return `${asked}: ${rates}. Whatever time is lost is never made up, so the line grows without end.`;
  return `${asked}: ${rates}. The line grows by ${orders(growth, format)} a week and no order can be promised a date.`;
}

function waiting({ processWeeks }: WaitValues, { kind, steady }: QueueOutcome, format: NumberFormat): string {
  const wait = steady?.meanWait ?? 0;
  const about = kind.mean === 'approximate' ? 'about ' : '';
  const times = format.significant(wait / processWeeks, 2);
  return `Orders wait ${about}${writeDuration(wait, format)} on average before work on them begins, ${times} times as long as the work itself.`;
}

function levers(values: WaitValues, format: NumberFormat): string {
  const scenario = scenarioOf(values);
  const { arrivalScv, processScv } = scenario;
  const calmer = bestMeanWait({ ...scenario, arrivalScv: arrivalScv / 4, processScv: processScv / 4 });
  const calm = `half the variability would make it ${writeDuration(calmer, format)}`;
  const load = Math.round(100 * values.load + 5) / 100;
  if (load >= 1) return `Five points more utilization and the line would never end; ${calm}.`;
  const busier = writeDuration(bestMeanWait({ ...scenario, load }), format);
  return `At ${format.percent(load)} utilization it would be ${busier}; ${calm}.`;
}
