import {
  reorderLevelForCycles,
  reorderLevelForFill,
  reorderMeasures,
  stockCostPerYear,
} from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { BarsView } from '../shared/view.ts';
import { readings, type SafetyStockResult, type SafetyStockValues } from './values.ts';

const steps = [0.5, 0.9, 0.99, 0.999, 0.9999] as const;
const parts = [
  { id: 'before', label: 'Without this nine' },
  { id: 'added', label: 'This nine' },
] as const;

/** What each further nine costs a year, for the reading of the target that is chosen. */
export function ninesView(
  values: SafetyStockValues,
  result: SafetyStockResult,
  format: NumberFormat,
): BarsView {
  const costs = steps.map((target) => costOf(target, values, result));
  const rows = costs.slice(1).map((cost, index) => {
    const before = Math.min(cost, costs[index]!);
    return { target: steps[index + 1]!, cost, before, added: cost - before };
  });
  const last = rows[2]!;
  const reading = readings[values.measure];
  const write = (target: number): string => format.percent(target, 2);
  const added = format.money(last.added);
  return {
    kind: 'bars',
    name: 'The cost of the last nine',
    title: `The nine from ${write(0.99)} to ${write(0.999)} costs ${added} a year more`,
    subtitle: `Cost a year of holding the item’s stock, for a ${reading.target} of 90% and each further nine`,
    description: `${rows.map((row) => `${write(row.target)}: ${format.money(row.cost)}`).join('. ')}.`,
    x: {
      label: 'holding cost a year',
      unit: 'currency',
      min: 0,
      max: Math.max(...costs, Number.MIN_VALUE),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    parts,
    bars: rows.map(({ target, before, added: more }) => ({
      id: String(target),
      label: `${write(target)} ${reading.short}`,
      tone: 'ink',
      values: [before, more],
    })),
  };
}

/** Holding cost of all stock on hand at the least level that reaches the target. */
function costOf(target: number, values: SafetyStockValues, { demand, lotSize }: SafetyStockResult): number {
  const reorderLevel =
    values.measure === 'cycle'
      ? reorderLevelForCycles({ demand, target })
      : reorderLevelForFill({ demand, lotSize, target });
  const { meanOnHand } = reorderMeasures({ demand, reorderLevel, lotSize });
  return stockCostPerYear({ ...values, units: Math.max(0, meanOnHand) });
}
