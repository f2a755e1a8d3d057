import type { SeasonOutcome, SeasonOutcomes } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { BarsView } from '../shared/view.ts';
import { byProfit } from './values.ts';

const parts = [
  { id: 'dearerUnits', label: 'Dearer units' },
  { id: 'leftovers', label: 'Leftovers' },
  { id: 'soldOut', label: 'Sold out' },
  { id: 'impatience', label: 'Impatience' },
] as const;

/** What each strategy misses of the profit that a perfect forecast would earn, and through what. */
export function missedView(outcomes: SeasonOutcomes, format: NumberFormat): BarsView {
  const [best] = byProfit(outcomes);
  const missed = (id: (typeof strategies)[number]['id']): number =>
    outcomes.perfectProfit - outcomes[id].profit;
  const perfect = format.money(outcomes.perfectProfit);
  return {
    kind: 'bars',
    name: 'Profit missed',
    title: `${capitalized(best.name)} misses least: ${format.money(missed(best.id))} of the ${perfect} that a perfect forecast would earn`,
    subtitle: 'Profit a season missed against knowing demand beforehand, and through what',
    description: describeBars(outcomes, format),
    x: {
      label: 'missed a season',
      unit: 'currency',
      min: 0,
      max: Math.max(...strategies.map(({ id }) => missed(id)), Number.MIN_VALUE),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    parts,
    bars: strategies.map(({ id, name, tone }) => ({
      id,
      label: capitalized(name),
      tone,
      values: partsOf(outcomes[id], outcomes.perfectProfit),
    })),
  };
}

/** Differences of large sums: what rounding leaves of nothing is nothing. */
function partsOf({ missed }: SeasonOutcome, perfectProfit: number): readonly number[] {
  const dust = 1e-12 * Math.abs(perfectProfit);
  return parts.map(({ id }) => (missed[id] <= dust ? 0 : missed[id]));
}

function describeBars(outcomes: SeasonOutcomes, format: NumberFormat): string {
  const sentences = byProfit(outcomes).map(({ id, name }) => {
    const values = partsOf(outcomes[id], outcomes.perfectProfit);
    const sum = values.reduce((total, value) => total + value, 0);
    const largest = parts[values.indexOf(Math.max(...values))];
    const most = sum > 0 ? `, most of it through ${largest?.label.toLocaleLowerCase('en') ?? ''}` : '';
    return `${capitalized(name)} misses ${format.money(sum)}${most}`;
  });
  return `${sentences.join('. ')}.`;
}
