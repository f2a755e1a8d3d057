/** Chapter 7: what numbers save. */
import { choiceOfNumbers, numeric } from '../../bodies.ts';
import { inChapter } from '../../template.ts';
import { fixed, money, num, percent, power } from '../../words.ts';
import { runs } from './runs.ts';

export const savingQuestions = inChapter('economies-of-scale', [
  {
    id: 'setup-per-unit',
    kind: 'numeric',
    title: 'A unit’s share of the set-up',
    draw(random) {
      const { of, setupCost, run, versions, opened } = runs(random);
      const body = numeric({
        answer: of('setup'),
        decimals: 2,
        unit: 'dollars per unit',
        mistakes: [
          {
            name: 'charges every version’s set-up',
            value: (setupCost * versions) / run,
            because: 'A run is of one version and needs one set-up. The other versions pay for theirs.',
          },
          {
            name: 'halves it like stock',
            value: setupCost / (2 * run),
            because: 'Stock averages half of its peak. A set-up is paid in full for every run.',
          },
        ],
      });
      return (
        body && {
          statement: `A machine makes ${versions} versions in turn, ${num(run)} units in a run. Changing over to a version costs ${money(setupCost)}. What is a unit’s share of the set-up, in dollars?`,
          steps: [`${money(setupCost)} ÷ ${num(run)} = ${money(of('setup'))}.`],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'setups-a-year',
    kind: 'numeric',
    title: 'Set-ups a year',
    draw(random) {
      const { of, demandRate, versions, run, opened } = runs(random);
      const body = numeric({
        answer: of('setups'),
        decimals: 1,
        unit: 'set-ups',
        mistakes: [
          {
            name: 'counts one version only',
            value: of('setups') / versions,
            because: 'Demand is that of the whole family, and every run of every version needs its set-up.',
          },
          {
            name: 'counts each version again',
            value: of('setups') * versions,
            because: 'The family’s demand already holds all versions.',
          },
        ],
      });
      return (
        body && {
          statement: `A family of ${versions} versions sells ${num(demandRate)} units a week in all, and is made in runs of ${num(run)} units of a version. How many set-ups a year is that, for the whole family?`,
          steps: [
            `A year’s units: 52 × ${num(demandRate)} = ${num(52 * demandRate)}.`,
            `÷ ${num(run)} = ${fixed(of('setups'), 1)} set-ups.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'doublings',
    kind: 'choice',
    title: 'Savings by doubling',
    draw(random) {
      const [doublings, saving] = [random.whole(3, 7), random.step(0.05, 0.2, 0.05)];
      const { of, unitCost, opened } = runs(random, {
        scaleSaving: saving,
        versions: 1,
        demandRate: 2 ** doublings,
      });
      const body = choiceOfNumbers(random, {
        answer: of('production'),
        because: 'Each doubling multiplies what is left by the same factor.',
        write: money,
        mistakes: [
          {
            name: 'saves once',
            value: unitCost * (1 - saving),
            because: `From 1 to ${2 ** doublings} there are ${doublings} doublings, not one.`,
          },
          {
            name: 'adds the percentages up',
            value: unitCost * Math.max(0.01, 1 - saving * doublings),
            because: 'Each saving is on what the earlier ones left, so they multiply.',
          },
        ],
      });
      return (
        body && {
          statement: `Made one by one, a unit costs ${money(unitCost)}. Each doubling of the number of identical units a week saves ${percent(saving)}. What does a unit cost at ${2 ** doublings} a week?`,
          steps: [
            `From 1 to ${2 ** doublings} are ${doublings} doublings.`,
            `${money(unitCost)} × ${power(1 - saving, doublings)} = ${money(of('production'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
]);
