import { costFloor, type Outcome, type Scenario } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byCost, capitalized, strategies, type Outcomes, type Strategy } from '../shared/strategies.ts';
import type { BarsView } from '../shared/view.ts';

const parts = [
  { id: 'lostScale', label: 'Lost scale' },
  { id: 'holding', label: 'Holding' },
  { id: 'obsolescence', label: 'Obsolescence' },
  { id: 'waiting', label: 'Waiting' },
  { id: 'misfit', label: 'Misfit' },
] as const;

/** What each strategy costs above the floor, and out of what that is made. */
export function costView(scenario: Scenario, outcomes: Outcomes, format: NumberFormat): BarsView {
  const floor = costFloor(scenario);
  const [best] = byCost(outcomes) as readonly [Strategy];
  const above = (strategy: Strategy): number => outcomes[strategy.id].cost.total - floor;
  return {
    kind: 'bars',
    name: 'Cost above the floor',
    get title() {
      return `${capitalized(best.name)} costs least: ${format.money(above(best))} a unit above the floor`;
    },
    get subtitle() {
      return `Cost per unit sold above the floor of ${format.money(floor)} that a unit would cost if all were alike`;
    },
    get description() {
      return describeBars(outcomes, floor, format);
    },
    x: {
      label: 'above the floor, per unit',
      unit: 'currency/unit',
      min: 0,
      max: readableMax(strategies.map(above)),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    parts,
    bars: strategies.map((strategy) => ({
      id: strategy.id,
      label: capitalized(strategy.name),
      tone: strategy.tone,
      values: partsOf(outcomes[strategy.id], floor),
    })),
  };
}

/** One strategy far dearer than the others would shrink their bars to slivers: its bar breaks instead. */
function readableMax(totals: readonly number[]): number {
  const [largest = 0, second = 0] = [...totals].sort((one, other) => other - one);
  return second > 0 && largest > 5 * second ? 1.5 * second : largest;
}

function partsOf({ cost }: Outcome, floor: number): readonly number[] {
  return [cost.production - floor, cost.holding, cost.obsolescence, cost.waiting, cost.misfit].map(
    dustToZero,
  );
}

/** Lost scale is a difference of large numbers: what rounding leaves of nothing is nothing. */
function dustToZero(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : Math.max(0, value);
}

function describeBars(outcomes: Outcomes, floor: number, format: NumberFormat): string {
  const sentences = byCost(outcomes).map((strategy) => {
    const values = partsOf(outcomes[strategy.id], floor);
    const largest = values.indexOf(Math.max(...values));
    const total = format.money(outcomes[strategy.id].cost.total - floor);
    const part = parts[largest]?.label.toLocaleLowerCase('en') ?? '';
    const share = values[largest] ?? 0;
    return share > 0
      ? `${capitalized(strategy.name)}: ${total}, the largest part ${part} (${format.money(share)})`
      : `${capitalized(strategy.name)}: ${total}`;
  });
  return `${sentences.join('. ')}.`;
}
