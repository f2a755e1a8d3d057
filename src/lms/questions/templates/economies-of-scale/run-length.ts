/** Chapter 7: how many to make in a run, and how flat the bottom of the curve is. */
import { choiceOfNumbers, numeric, ordering } from '../../bodies.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, money, num, percent } from '../../words.ts';
import { runs } from './runs.ts';

export const runLengthQuestions = inChapter('economies-of-scale', [
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
          statement: `With the best run of ${fixed(before.of('bestRun'), 1)} units, set-up and stock together cost ${money(least)} per unit. A planner makes runs of ${num(Number(after.values.runLength))}. What do set-up and stock cost now?`,
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
          text: `runs of ${num(Number(solved.values.runLength))}`,
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
