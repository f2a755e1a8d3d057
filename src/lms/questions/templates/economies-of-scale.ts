/** Chapter 7: what runs save, what variety costs, and how flat the bottom of the curve is. */
import { choiceOfNumbers, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent } from '../words.ts';

function runs(random: Draw, more: Readonly<Record<string, number>> = {}) {
  const [setupCost, unitCost, holdingRate] = [
    random.step(100, 800, 50),
    random.step(50, 500, 50),
    random.step(0.15, 0.4, 0.05),
  ];
  const [versions, demandRate] = [random.pick([2, 3, 4]), random.step(20, 120, 10)];
  const solved = solve('scale', {
    setupCost,
    unitCost,
    holdingRate,
    versions,
    demandRate,
    utilization: 0.8,
    scaleSaving: 0,
    runLength: random.step(20, 400, 20),
    ...more,
  });
  return {
    ...solved,
    setupCost,
    unitCost,
    holdingRate,
    versions,
    demandRate,
    rate: demandRate / versions,
    run: Number(solved.values['runLength']),
  };
}

export const economiesOfScale = inChapter('economies-of-scale', [
  {
    id: 'best-run',
    kind: 'numeric',
    title: 'The best run',
    draw(random) {
      const { of, setupCost, unitCost, holdingRate, versions, demandRate, opened } = runs(random);
      const yearly = (52 * demandRate) / versions;
      const busy = 0.8 / versions;
      const simple = Math.sqrt((2 * setupCost * yearly) / (unitCost * holdingRate));
      const body = numeric({
        answer: of('bestRun'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'lets the lot come all at once',
            value: simple,
            because:
              'While the run is being made, part of it is sold already. Stock never reaches the full lot, so lots can be larger.',
          },
          {
            name: 'forgets the factor 2',
            value: of('bestRun') / Math.SQRT2,
            because: 'Stock is half of its peak on average: that is where the 2 comes from.',
          },
          {
            name: 'takes a week’s demand for a year’s',
            value: of('bestRun') / Math.sqrt(52),
            because: 'Holding is charged by the year here, so demand has to be a year’s.',
          },
        ],
      });
      return (
        body && {
          statement: `A machine makes ${versions} versions in turn. Each sells ${num(yearly)} units a year and takes ${percent(busy)} of the machine’s time. A set-up costs ${money(setupCost)}, a unit ${money(unitCost)}, and holding ${percent(holdingRate)} of value a year. How many units of a version should be made in one run?`,
          steps: [
            `2 × ${num(setupCost)} × ${num(yearly)} = ${num(2 * setupCost * yearly)}.`,
            `Holding a unit while runs overlap with sales: ${money(unitCost)} × ${percent(holdingRate)} × (1 − ${num(busy)}) = ${money(unitCost * holdingRate * (1 - busy))}.`,
            `The square root of the quotient: ${fixed(of('bestRun'), 1)} units.`,
          ],
          opened,
          body,
        }
      );
    },
  },
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
            `${money(unitCost)} × ${num(1 - saving)}^${doublings} = ${money(of('production'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'four-times-the-demand',
    kind: 'choice',
    title: 'Runs when demand grows',
    draw(random) {
      const before = runs(random);
      const factor = random.pick([4, 9, 16]);
      const after = solve('scale', { ...before.values, demandRate: before.demandRate * factor });
      const run = before.of('bestRun');
      const body = choiceOfNumbers(random, {
        answer: after.of('bestRun'),
        because: 'The best run grows with the square root of demand.',
        write: (value) => `${fixed(value, 1)} units`,
        mistakes: [
          {
            name: 'keeps the number of runs',
            value: run * factor,
            because: 'Then stock would grow in step with demand. It pays to set up more often as well.',
          },
          {
            name: 'keeps the run',
            value: run,
            because: 'Then set-ups would grow in step with demand. It pays to make each run larger as well.',
          },
        ],
      });
      return (
        body && {
          statement: `A version’s best run is ${fixed(run, 1)} units. Demand grows to ${factor} times what it was; the machine is made faster so that its utilization stays, and all costs stay. What is the best run now?`,
          steps: [
            `√${factor} = ${Math.sqrt(factor)}.`,
            `${fixed(run, 1)} × ${Math.sqrt(factor)} = ${fixed(after.of('bestRun'), 1)} units.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'flat-bottom',
    kind: 'choice',
    title: 'Being wrong about the run',
    draw(random) {
      const before = runs(random);
      const wrong = random.pick([0.5, 1.5, 2, 3]);
      const after = solve('scale', { ...before.values, runLength: Math.round(before.of('bestRun') * wrong) });
      const ratio = after.of('setup') + after.of('holding');
      const least = before.of('bestShare');
      const body = choiceOfNumbers(random, {
        answer: ratio,
        because: 'Of x times the best run the cost is ½ (x + 1/x) times the least.',
        write: money,
        mistakes: [
          {
            name: 'costs in step with the run',
            value: least * (wrong < 1 ? 1 / wrong : wrong),
            because: 'Only one half of the cost, set-ups or stock, grows in step. The other half shrinks.',
          },
          { name: 'expects the same cost', value: least, because: 'The bottom is flat, but not that flat.' },
        ],
      });
      return (
        body && {
          statement: `With the best run of ${fixed(before.of('bestRun'), 1)} units, set-up and stock together cost ${money(least)} per unit. A planner makes runs of ${num(Number(after.values['runLength']))}. What do set-up and stock cost now?`,
          steps: [
            `That is ${wrong} times the best run.`,
            `½ × (${wrong} + 1 ÷ ${wrong}) × ${money(least)} = about ${money(ratio)}.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'runs-by-cost',
    kind: 'ordering',
    title: 'Which run costs least',
    draw(random) {
      const base = runs(random);
      const entries = random.some([0.2, 0.4, 1, 1.8, 4, 8], 4).map((times) => {
        const solved = solve('scale', {
          ...base.values,
          runLength: Math.max(1, Math.round(base.of('bestRun') * times)),
        });
        return {
          text: `runs of ${num(Number(solved.values['runLength']))}`,
          value: solved.of('setup') + solved.of('holding'),
        };
      });
      const body = ordering(random, { first: 'cheapest', last: 'dearest' }, entries);
      return (
        body && {
          statement: `The best run of a version is ${fixed(base.of('bestRun'), 1)} units. Put these runs in order of set-up and stock cost per unit, the cheapest first: ${entries.map(({ text }) => text).join(', ')}.`,
          steps: [
            'The cost of x times the best run is ½ (x + 1/x) times the least: what counts is the ratio to the best run, up or down.',
            ...entries.map(({ text, value }) => `${text}: ${money(value)}.`),
          ],
          opened: base.opened,
          body,
        }
      );
    },
  },
]);
