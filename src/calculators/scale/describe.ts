import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import type { Sentence } from '../shared/view.ts';
import { dearer, extraShare, units, type ScaleResult, type ScaleValues } from './scenario.ts';

/** How far the run is from the best, what the versions cost, and whether a standard pays at all. */
export function describe(values: ScaleValues, result: ScaleResult, format: NumberFormat): Sentence {
  return [`${runs(values, result, format)} ${variety(values, result, format)} `, ...standard(result, format)];
}

function runs({ runLength }: ScaleValues, result: ScaleResult, format: NumberFormat): string {
  const extra = extraShare(result);
  const best = units(result.best.quantity, format);
  if (Math.abs(extra) < 0.005) return `Runs of ${units(runLength, format)} are as good as the best, ${best}.`;
  const than = extra < 10 ? 'than' : 'as';
  return `Runs of ${units(runLength, format)} cost ${dearer(extra, format)} in set-ups and stock ${than} the best run, ${best}.`;
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
  return ['A ', name, ' beats ', oneOffs, ` if it sells ${frequency(breakEven, format)}, ${pays}.`];
}
