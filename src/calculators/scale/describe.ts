import type { NumberFormat } from '../shared/format.ts';
import type { Sentence } from '../shared/view.ts';
import { extraShare, pace, units, type ScaleResult, type ScaleValues } from './scenario.ts';

/** How far the run is from the best, what the versions cost, and whether a standard pays at all. */
export function describe(values: ScaleValues, result: ScaleResult, format: NumberFormat): Sentence {
  return [`${runs(values, result, format)} ${variety(values, result, format)} `, ...standard(result, format)];
}

function runs({ runLength }: ScaleValues, result: ScaleResult, format: NumberFormat): string {
  const extra = extraShare(result);
  const best = units(result.best.quantity, format);
  if (Math.abs(extra) < 0.005) return `Runs of ${units(runLength, format)} are as good as the best, ${best}.`;
  const much =
    extra < 10 ? format.percent(extra, extra < 0.1 ? 1 : 0) : `${format.significant(extra + 1, 2)} times`;
  const more =
    extra < 10
      ? `cost ${much} more in set-ups and stock than`
      : `cost ${much} as much in set-ups and stock as`;
  return `Runs of ${units(runLength, format)} ${more} the best run, ${best}.`;
}

function variety({ versions }: ScaleValues, { best, single }: ScaleResult, format: NumberFormat): string {
  if (versions === 1) return 'One version has all the scale there is.';
  const gap = best.total - single.total;
  return `Even in best runs, ${format.number(versions)} versions cost ${format.money(gap)} a unit more than one.`;
}

function standard({ breakEven, rate }: ScaleResult, format: NumberFormat): Sentence {
  const name = { text: 'standard version', tone: 'makeToStock' } as const;
  const oneOffs = { text: 'one-offs to order', tone: 'makeToOrder' } as const;
  if (breakEven === null) return ['No volume would make a ', name, ' cheaper than ', oneOffs, '.'];
  const pays = rate >= breakEven ? 'as these do' : 'more than these do';
  return ['A ', name, ' beats ', oneOffs, ` if it sells ${pace(breakEven, format)}, ${pays}.`];
}
