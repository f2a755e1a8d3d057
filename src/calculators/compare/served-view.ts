import type { Outcome, Scenario } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies, type Outcomes, type StrategyId } from '../shared/strategies.ts';
import type { LinesView } from '../shared/view.ts';

const gridPoints = 48;
/** Ends of the time axis, as multiples of a power of ten: it holds still until a curve leaves the frame. */
const roundEnds = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** The share of customers who have their unit within t weeks: the whole distribution, since a mean hides the jump. */
export function servedView(scenario: Scenario, outcomes: Outcomes, format: NumberFormat): LinesView {
  const end = longestOfInterest(scenario, outcomes);
  return {
    kind: 'lines',
    name: 'Customers served within t weeks',
    get title() {
      return finding(outcomes, format);
    },
    subtitle: 'Share of customers served within so many weeks of their order',
    get description() {
      return describeLines(outcomes, format);
    },
    x: {
      label: 'weeks after the order',
      unit: 'weeks',
      min: 0,
      max: end,
      fixed: true,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    y: {
      label: 'served',
      unit: 'share',
      min: 0,
      max: 1,
      fixed: true,
      scale: 'linear',
      format: (value) => format.percent(value, value > 0 && value < 1 ? 1 : 0),
    },
    series: strategies.map((strategy) => ({
      id: strategy.id,
      label: capitalized(strategy.name),
      tone: strategy.tone,
      points: servedPoints(outcomes[strategy.id], jumpsAt(scenario, strategy.id), end),
    })),
    marks: [],
  };
}

/** Nobody waits longer than under make to order: its 98th percentile, rounded up, frames all three curves. */
function longestOfInterest(scenario: Scenario, { mto }: Outcomes): number {
  const fixed = scenario.fabricationWeeks + scenario.assemblyWeeks;
  const end = fixed + Math.log(50) * (mto.wait.mean - fixed);
  const decade = 10 ** Math.floor(Math.log10(end));
  return decade * (roundEnds.find((multiple) => multiple * decade >= end) ?? 10);
}

/** Where a curve leaves zero: the first moment at which anybody can have been served. */
function jumpsAt(scenario: Scenario, id: StrategyId): number {
  const { fabricationWeeks, assemblyWeeks } = scenario;
  return { mts: 0, ato: assemblyWeeks, mto: fabricationWeeks + assemblyWeeks }[id];
}

function servedPoints({ wait }: Outcome, jump: number, end: number): readonly (readonly [number, number])[] {
  const served = (weeks: number): number => Math.min(1, Math.max(0, 1 - wait.exceeds(weeks)));
  const before: [number, number][] = jump > 0 ? [[0, 0], [jump, 0]] : []; // prettier-ignore
  const step = (end - jump) / gridPoints;
  const after = Array.from({ length: gridPoints + 1 }, (_, index): [number, number] => {
    const weeks = jump + index * step;
    return [weeks, served(weeks)];
  });
  return [...before, ...after];
}

function finding(outcomes: Outcomes, format: NumberFormat): string {
  const median = (id: StrategyId): number => outcomes[id].wait.median;
  const ordered = [...strategies].sort((a, b) => median(a.id) - median(b.id));
  const firstToWait = ordered.find(({ id }) => median(id) > 0);
  const waits = ordered.map((strategy) => {
    const weeks = median(strategy.id);
    const length = weeks === 0 ? 'not at all' : format.weeks(weeks);
    return `${strategy === firstToWait ? 'at most ' : ''}${length} with ${strategy.name}`;
  });
  return `Half the customers wait ${waits.join(', ')}`;
}

function describeLines(outcomes: Outcomes, format: NumberFormat): string {
  const sentences = strategies.map(({ id, name }) => {
    const { servedAtOnce, mean, p95 } = outcomes[id].wait;
    const atOnce =
      servedAtOnce > 0 ? `${format.percent(servedAtOnce)} are served at once` : 'nobody is served at once';
    return `${capitalized(name)}: ${atOnce}, the mean wait is ${format.weeks(mean)} and 95% wait at most ${format.weeks(p95)}`;
  });
  return `${sentences.join('. ')}.`;
}
