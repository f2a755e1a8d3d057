/** Chapter 1: what the customer waits for, what that costs, and what it buys. */
import { strategies } from '../../../calculators/shared/strategies.ts';
import { choiceOfNumbers, matching, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve, type Solved } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, percent, weeks } from '../words.ts';

/** A factory in which make to order waits for a time that the reader can work out. */
function factory(random: Draw): Solved {
  return solve('compare', {
    fabricationWeeks: random.step(1, 6, 0.5),
    assemblyWeeks: random.step(0.4, 2, 0.2),
    utilization: random.step(0.8, 0.95, 0.05),
    demandRate: random.step(10, 40, 5),
    demandCv: random.step(0.5, 1, 0.1),
  });
}

const lineWeeks = ({ values, of }: Solved): number =>
  of('mto.meanWait') - Number(values.fabricationWeeks) - Number(values.assemblyWeeks);

export const whatIsMakeToOrder = inChapter('what-is-make-to-order', [
  {
    id: 'mto-mean-wait',
    kind: 'numeric',
    title: 'The wait for an order',
    draw(random) {
      const solved = factory(random);
      const { fabricationWeeks, assemblyWeeks } = solved.values as Record<string, number>;
      const line = Number(fixed(lineWeeks(solved), 2));
      const [make, finish] = [fabricationWeeks ?? 0, assemblyWeeks ?? 0];
      const body = numeric({
        answer: solved.of('mto.meanWait'),
        decimals: 2,
        unit: 'weeks',
        mistakes: [
          {
            name: 'forgets the line',
            value: make + finish,
            because: 'The order also queues at the bottleneck: that time is part of the wait.',
          },
          {
            name: 'counts assembly only',
            value: finish,
            because:
              'Only a firm with half-finished stock waits for assembly alone. Made to order, nothing is there when the order comes.',
          },
          {
            name: 'forgets assembly',
            value: make + line,
            because:
              'The customer waits until the unit is assembled and handed over, not until it leaves the bottleneck.',
          },
        ],
      });
      return (
        body && {
          statement: `A firm makes to order. Fabrication takes ${weeks(make)} and assembly ${weeks(finish)}. Between them an order spends ${weeks(line)} on average in line and at the bottleneck. How long does a customer wait on average, in weeks?`,
          steps: [
            'Nothing is in stock, so the customer waits for every stage.',
            `${weeks(make)} + ${weeks(line)} + ${weeks(finish)} = ${fixed(solved.of('mto.meanWait'), 2)} weeks.`,
          ],
          opened: solved.opened,
          body,
        }
      );
    },
  },
  {
    id: 'mto-waiting-cost',
    kind: 'numeric',
    title: 'What that wait costs',
    draw(random) {
      const base = factory(random).values;
      const solved = solve('compare', {
        ...base,
        unitCost: random.step(200, 2000, 100),
        waitCostRate: random.step(0.01, 0.05, 0.005),
      });
      const { unitCost: cost = 0, waitCostRate: rate = 0 } = solved.values as Record<string, number>;
      const wait = Number(fixed(solved.of('mto.meanWait'), 2));
      const body = numeric({
        answer: solved.of('mto.waiting'),
        decimals: 2,
        unit: 'dollars per unit',
        mistakes: [
          {
            name: 'charges one week',
            value: rate * cost,
            because: 'That is the cost of one week. The customer waits longer or shorter than that.',
          },
          {
            name: 'spreads the rate over a year',
            value: (rate * cost * wait) / 52,
            because: 'The cost of waiting is given per week already. Only holding cost is a yearly rate.',
          },
        ],
      });
      return (
        body && {
          statement: `Customers of a firm that makes to order wait ${fixed(wait, 2)} weeks on average. A week of waiting costs the firm ${percent(rate)} of the unit cost of ${money(cost)}. What does waiting cost per unit sold, in dollars?`,
          steps: [
            `One week costs ${percent(rate)} × ${money(cost)} = ${money(rate * cost)}.`,
            `${fixed(wait, 2)} weeks cost ${money(solved.of('mto.waiting'))}.`,
          ],
          opened: solved.opened,
          body,
        }
      );
    },
  },
  {
    id: 'misfit-of-versions',
    kind: 'choice',
    title: 'How far from the wish',
    draw(random) {
      const solved = solve('compare', {
        versions: random.pick([4, 5, 8, 10, 16, 20, 25, 40]),
        unitCost: random.step(300, 3000, 100),
        misfit: random.step(0.2, 0.6, 0.1),
      });
      const { versions = 1, unitCost = 0, misfit = 0 } = solved.values as Record<string, number>;
      const turn = unitCost * misfit;
      const body = choiceOfNumbers(random, {
        answer: solved.of('mts.misfit'),
        because:
          'Versions lie 1/V of the circle apart, so the farthest wish is half of that away and the average wish a quarter.',
        write: money,
        mistakes: [
          {
            name: 'takes the gap for the distance',
            value: turn / versions,
            because:
              'That is the gap between two versions. No wish is farther than half of it from the nearest version.',
          },
          {
            name: 'takes the worst wish for the average',
            value: turn / (2 * versions),
            because:
              'That is the customer in the middle between two versions. On average wishes are half as far away.',
          },
          {
            name: 'does not divide by the versions',
            value: turn / 4,
            because: 'That is one version only. More versions bring the nearest one closer to every wish.',
          },
        ],
      });
      return (
        body && {
          statement: `Wishes lie evenly on a circle, and ${versions} versions are spaced evenly on it. A whole turn between wish and version would cost ${percent(misfit)} of the unit cost of ${money(unitCost)}. What does misfit cost per unit sold, on average?`,
          steps: [
            `A turn costs ${percent(misfit)} × ${money(unitCost)} = ${money(turn)}.`,
            `The average distance is 1/(4 × ${versions}) of a turn.`,
            `${money(turn)} ÷ ${4 * versions} = ${money(solved.of('mts.misfit'))}.`,
          ],
          opened: solved.opened,
          body,
        }
      );
    },
  },
  {
    id: 'who-waits-longest',
    kind: 'ordering',
    title: 'Who waits longest',
    draw(random) {
      const solved = solve('compare', {
        fabricationWeeks: random.step(1, 6, 0.5),
        assemblyWeeks: random.step(0.2, 2, 0.2),
        versions: random.pick([6, 12, 24, 48]),
        fillTarget: random.pick([0.8, 0.9, 0.95]),
      });
      const {
        fabricationWeeks = 0,
        assemblyWeeks = 0,
        versions = 0,
        fillTarget = 0,
      } = solved.values as Record<string, number>;
      const entries = strategies.map(({ id, name }) => ({ text: name, value: solved.of(`${id}.meanWait`) }));
      const body = ordering(random, { first: 'shortest mean wait', last: 'longest mean wait' }, entries);
      return (
        body && {
          statement: `Fabrication takes ${weeks(fabricationWeeks)}, assembly ${weeks(assemblyWeeks)}, and there are ${versions} versions. A firm that keeps stock, finished or half-finished, serves ${percent(fillTarget)} of units from it. Put the strategies in order of their customers’ mean wait, the shortest first.`,
          steps: [
            'Finished stock leaves only the rare stockout to wait for; half-finished stock leaves assembly as well; no stock leaves everything.',
            ...entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
          ],
          opened: solved.opened,
          body,
        }
      );
    },
  },
  {
    id: 'strategies-and-waits',
    kind: 'matching',
    title: 'Which wait is whose',
    draw(random) {
      const solved = solve('compare', {
        fabricationWeeks: random.step(1.5, 6, 0.5),
        assemblyWeeks: random.step(0.4, 2, 0.2),
        utilization: random.step(0.7, 0.9, 0.05),
        fillTarget: 0.95,
      });
      const {
        fabricationWeeks = 0,
        assemblyWeeks = 0,
        utilization = 0,
      } = solved.values as Record<string, number>;
      const entries = strategies.map(({ id, name }) => ({ text: name, value: solved.of(`${id}.p95Wait`) }));
      const body = matching(random, entries, (value) => `${fixed(value, 2)} weeks`);
      return (
        body && {
          statement: `Fabrication takes ${weeks(fabricationWeeks)}, assembly ${weeks(assemblyWeeks)}; the bottleneck is busy ${percent(utilization)} of the time; stock, where there is any, serves 95% of units at once. Match each strategy with the wait that 95% of its customers do not exceed.`,
          steps: [
            'The less is done when the order comes, the longer it takes.',
            ...entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
          ],
          opened: solved.opened,
          body,
        }
      );
    },
  },
]);
