import { supplyStages, type SupplyStage } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { BarsView } from '../shared/view.ts';
import type { LineResult, PointResult } from './supply-line.ts';

export const stageNames: Readonly<Record<SupplyStage, string>> = {
  engineering: 'Engineering',
  supply: 'Supply',
  fabrication: 'Fabrication',
  assembly: 'Assembly',
  delivery: 'Delivery',
};

/** How long the customer waits at each position, stage by stage, against patience. */
export function waitView(result: LineResult, format: NumberFormat): BarsView {
  const longest = Math.max(...result.all.map(({ waitWeeks }) => waitWeeks), result.patienceWeeks);
  return {
    kind: 'bars',
    name: 'Wait at each decoupling point',
    title: finding(result, format),
    subtitle: 'Weeks from order to delivery, by the stages that only begin once the order is in',
    description: describe(result, format),
    x: {
      label: 'weeks from order to delivery',
      unit: 'weeks',
      min: 0,
      max: Math.max(longest, 0.1),
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    parts: supplyStages.map((id) => ({ id, label: stageNames[id] })),
    bars: result.all.map(({ point }, index) => ({
      id: point.id,
      label: capitalized(point.name),
      tone: point.tone,
      values: supplyStages.map((stage, place) => (place >= index ? result.weeks[stage] : 0)),
    })),
    marks: [
      { kind: 'rule', x: result.patienceWeeks, label: `patience ${format.weeks(result.patienceWeeks)}` },
    ],
  };
}

function finding({ all, furthest, patienceWeeks }: LineResult, format: NumberFormat): string {
  const count = all.filter(({ feasible }) => feasible).length;
  const patience = format.weeks(patienceWeeks);
  if (count === all.length)
    return `Within ${patience} every position is quick enough, even engineering to order`;
  if (count === 1) return `Within ${patience} only stock near the customer is quick enough`;
  return `Within ${patience} the order may enter as early as ${furthest.point.name}`;
}

function describe({ all }: LineResult, format: NumberFormat): string {
  const one = ({ point, waitWeeks, feasible }: PointResult): string =>
    `${capitalized(point.name)}: ${format.weeks(waitWeeks)}, ${feasible ? 'within' : 'beyond'} patience`;
  return `${all.map(one).join('. ')}.`;
}
