import { evaluateSeason, type SeasonOutcome, type SeasonOutcomes } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { LinesView, Mark } from '../shared/view.ts';
import { seasonInput, type SeasonValues } from './values.ts';

const gridPoints = 40;
/** Ends of the axis: it holds still until the best commitment leaves the frame. */
const ends = [2, 3, 4, 6, 10, 20, 50] as const;

/** Expected profit against how much is committed: the hill whose top the critical ratio finds. */
export function commitmentView(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  format: NumberFormat,
): LinesView {
  const best = evaluateSeason({ ...seasonInput(values), commitment: null });
  const tops = (['mts', 'ato'] as const).map((id) => ({ id, share: committedShare(best[id]) }));
  const reach = 1.15 * Math.max(values.commitment ?? 0, ...tops.map(({ share }) => share));
  const end = ends.find((candidate) => candidate >= reach) ?? 50;
  const grid = Array.from({ length: gridPoints + 1 }, (_, index) => (index * end) / gridPoints);
  const points = grid.map((commitment) => ({
    commitment,
    at: evaluateSeason({ ...seasonInput(values), commitment }),
  }));
  const highest = Math.max(...strategies.map(({ id }) => best[id].profit), ...[1e-6 * values.unitCost]);
  const profits = points.flatMap(({ at }) => strategies.map(({ id }) => at[id].profit));
  return {
    kind: 'lines',
    name: 'Profit against commitment',
    title: finding(best, tops, format),
    subtitle: 'Expected profit a season, against units committed as a share of the demand expected for them',
    description: describeTops(best, tops, outcomes, values, format),
    x: {
      label: 'committed, of expected demand',
      unit: 'share',
      min: 0,
      max: end,
      fixed: true,
      scale: 'linear',
      format: (value) => format.percent(value),
    },
    y: {
      label: 'expected profit a season',
      unit: 'currency',
      min: Math.max(Math.min(0, ...profits), -highest),
      max: highest,
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    series: strategies.map(({ id, name, tone }) => ({
      id,
      label: capitalized(name),
      tone,
      points: points.map(({ commitment, at }) => [commitment, at[id].profit] as const),
    })),
    marks: [
      ...(values.commitment === null
        ? []
        : [{ kind: 'rule', x: values.commitment, label: format.percent(values.commitment) } as const]),
      ...tops.map(({ id, share }): Mark => ({
        kind: 'crossover',
        x: Math.min(share, end),
        y: best[id].profit,
        label: `best ${format.percent(share)}`,
      })),
    ],
  };
}

/** What is committed over what is expected of the customers who wait for it. */
function committedShare({ committed, plan }: SeasonOutcome): number {
  const expected = plan.groups.reduce((sum, { items, demand }) => sum + items * demand.mean, 0);
  return expected > 0 ? committed / expected : 0;
}

interface Top {
  readonly id: 'mts' | 'ato';
  readonly share: number;
}

function finding(best: SeasonOutcomes, tops: readonly Top[], format: NumberFormat): string {
  const [finished, parts] = tops.map(({ share }) => format.percent(share));
  if (best.mts.committed === 0 && best.ato.committed === 0) return 'It pays to commit nothing ahead';
  return `It pays to make ${finished ?? ''} of expected demand as finished units, or ${parts ?? ''} as parts`;
}

function describeTops(
  best: SeasonOutcomes,
  tops: readonly Top[],
  outcomes: SeasonOutcomes,
  values: SeasonValues,
  format: NumberFormat,
): string {
  const sentences = tops.map(({ id, share }) => {
    const name = strategies.find((strategy) => strategy.id === id)?.name ?? '';
    return `${capitalized(name)} earns most, ${format.money(best[id].profit)}, when ${format.percent(share)} of expected demand is committed`;
  });
  const own =
    values.commitment === null
      ? ''
      : ` At ${format.percent(values.commitment)} they earn ${format.money(outcomes.mts.profit)} and ${format.money(outcomes.ato.profit)}.`;
  return `${sentences.join('. ')}. Make to order commits nothing and earns ${format.money(best.mto.profit)}.${own}`;
}
