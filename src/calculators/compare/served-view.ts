import type { Outcome, Scenario } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies, type Outcomes } from '../shared/strategies.ts';
import type { LinesView } from '../shared/view.ts';

const gridPoints = 48;

/** The share of customers who have their unit within t weeks: the whole distribution, since a mean hides the jump. */
export function servedView(scenario: Scenario, outcomes: Outcomes, format: NumberFormat): LinesView {
  const end = longestOfInterest(scenario, outcomes);
  return {
    kind: 'lines',
    name: 'Customers served within t weeks',
    title: finding(outcomes, format),
    subtitle: 'Share of customers served within so many weeks of their order',
    description: describeLines(outcomes, format),
    x: {
      label: 'weeks after the order',
      unit: 'weeks',
      min: 0,
      max: end,
      fixed: false,
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

/** Nobody waits longer than under make to order: its 98th percentile frames all three curves. */
function longestOfInterest(scenario: Scenario, { mto }: Outcomes): number {
  const fixed = scenario.fabricationWeeks + scenario.assemblyWeeks;
  return fixed + Math.log(50) * Math.max(mto.wait.mean - fixed, 1e-9);
}

/** Where a curve leaves zero: the first moment at which anybody can have been served. */
function jumpsAt(scenario: Scenario, id: 'mts' | 'ato' | 'mto'): number {
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
  const [first, ...rest] = [...strategies].sort((a, b) => outcomes[a.id].wait.median - outcomes[b.id].wait.median);
  if (!first) return '';
  const median = (id: 'mts' | 'ato' | 'mto'): string => {
    const { median: weeks } = outcomes[id].wait;
    return weeks === 0 ? 'at once' : `within ${format.weeks(weeks)}`;
  };
  const others = rest.map(({ id, name }) => `${median(id)} with ${name}`);
  return `Half the customers have theirs ${median(first.id)} with ${first.name}, ${others.join(', ')}`;
}

function describeLines(outcomes: Outcomes, format: NumberFormat): string {
  const sentences = strategies.map(({ id, name }) => {
    const { servedAtOnce, mean, p95 } = outcomes[id].wait;
    const atOnce = servedAtOnce > 0 ? `${format.percent(servedAtOnce)} are served at once` : 'nobody is served at once';
    return `${capitalized(name)}: ${atOnce}, the mean wait is ${format.weeks(mean)} and 95 % wait at most ${format.weeks(p95)}`;
  });
  return `${sentences.join('. ')}.`;
}
