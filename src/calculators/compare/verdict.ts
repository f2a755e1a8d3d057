/** Which strategy wins, by how much over which runner-up, and the smallest turn of a slider that would change it. */
import type { Scenario } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { headlineNames, scenarioTable } from '../shared/scenario-parameters.ts';
import { byCost, capitalized, type Outcomes, type Strategy } from '../shared/strategies.ts';
import { writeValue } from '../shared/values.ts';
import type { Sentence } from '../shared/view.ts';
import { crossovers, sweep, trackGap, type Crossover } from './crossovers.ts';

/** Below this difference, as a share of total cost, a winner is not worth the name. */
const negligible = 0.0005;

export function verdict(scenario: Scenario, outcomes: Outcomes, format: NumberFormat): Sentence {
  const [best, second] = byCost(outcomes) as readonly [Strategy, Strategy];
  const total = (strategy: Strategy): number => outcomes[strategy.id].cost.total;
  const wait = (strategy: Strategy): string => meanWait(outcomes[strategy.id].wait.mean, format);
  const difference = total(second) - total(best);
  if (difference < negligible * total(best))
    return [
      colored(best, true),
      ' and ',
      colored(second),
      ` cost nearly the same: ${writeMoney(total(best), format)} a unit. With `,
      colored(best),
      ` customers wait ${wait(best)}, with `,
      colored(second),
      ` ${wait(second)}.`,
    ];
  return [
    colored(best, true),
    ` costs least: ${writeMoney(total(best), format)} a unit, ${writeMoney(difference, format)} less than `,
    colored(second),
    `. Its customers wait ${wait(best)}. `,
    ...flip(scenario, outcomes, format),
  ];
}

/** Cents where they matter: none from 10,000 up, more digits where a cent is too coarse. */
function writeMoney(value: number, format: NumberFormat): string {
  if (value >= 10_000) return format.money(value, 0);
  return value >= 1 ? format.money(value, 2) : format.money(value);
}

function meanWait(weeks: number, format: NumberFormat): string {
  return weeks < 0.005 ? 'hardly at all' : `${format.weeks(weeks)} on average`;
}

function flip(scenario: Scenario, outcomes: Outcomes, format: NumberFormat): Sentence {
  const best = byCost(outcomes)[0] as Strategy;
  const nearest = nearestFlip(scenario, best);
  if (!nearest) return ['No volatility, holding cost or number of versions on its own would change that.'];
  const { change, rising } = nearest;
  const parameter = scenarioTable[change.name];
  const value = writeValue(parameter, change.value, format);
  const condition = {
    demandCv: `volatility were ${rising ? 'above' : 'below'} ${value}`,
    holdingRate: `holding cost were ${rising ? 'above' : 'below'} ${value}`,
    versions: `there were ${countVersions(change.value - (rising ? 0 : 1), format)}`,
  }[change.name];
  return [`If ${condition}, `, colored(rising ? change.to : change.from), ' would be cheaper.'];
}

function countVersions(count: number, format: NumberFormat): string {
  return count === 1 ? 'only one version' : `${format.number(count)} versions`;
}

interface Flip {
  readonly change: Crossover;
  readonly rising: boolean;
}

/** The crossover that the smallest turn of one of the three sliders reaches. */
function nearestFlip(scenario: Scenario, best: Strategy): Flip | undefined {
  const candidates = headlineNames.flatMap((name) => {
    const changes = crossovers(scenario, name, sweep(scenario, name));
    const above = changes.find(({ value, from }) => value > scenario[name] && from === best);
    const below = changes.findLast(({ value, to }) => value <= scenario[name] && to === best);
    return [
      ...(above ? [{ change: above, rising: true }] : []),
      ...(below ? [{ change: below, rising: false }] : []),
    ];
  });
  const distance = ({ change }: Flip): number =>
    trackGap(scenario, change.name, change.value, scenario[change.name]);
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}

function colored(strategy: Strategy, capital = false): Sentence[number] {
  return { text: capital ? capitalized(strategy.name) : strategy.name, tone: strategy.tone };
}
