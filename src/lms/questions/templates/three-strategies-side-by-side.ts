/** Chapter 10: what each strategy costs, who waits, and what would change the answer. */
import { choiceOfNumbers, matching, numeric, ordering } from '../bodies.ts';
import { choiceOfStrategy, drawFirm } from '../firm.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent, weeks } from '../words.ts';

const instruction = 'Set up the calculator, everything else as it opens, for';

export const threeStrategies = inChapter('three-strategies-side-by-side', [
  {
    id: 'cheapest-strategy',
    kind: 'choice',
    title: 'Which strategy costs least',
    draw(random) {
      const { totals, words, opened } = drawFirm(random);
      const body = choiceOfStrategy(random, totals);
      return (
        body && {
          statement: `${instruction} ${words}. Which strategy costs least per unit?`,
          steps: totals.map(({ text, value }) => `${text}: ${money(value)} a unit.`),
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'strategies-by-stock-value',
    kind: 'matching',
    title: 'How much stock each keeps',
    draw(random) {
      const { of, words, opened } = drawFirm(random);
      const entries = [
        { text: 'Make to stock', value: of('mts.stockValue') },
        { text: 'Assemble to order', value: of('ato.stockValue') },
        { text: 'Make to order', value: of('mto.stockValue') },
      ];
      const body = matching(random, entries, (value) => money(Math.round(value)));
      return (
        body && {
          statement: `${instruction} ${words}. Match each strategy with the value of its stock.`,
          steps: [
            'Fewer and cheaper things to stock make less stock; nothing stocked makes none.',
            ...entries.map(({ text, value }) => `${text}: ${money(Math.round(value))}.`),
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'total-cost-of-make-to-order',
    kind: 'numeric',
    title: 'All costs of make to order',
    draw(random) {
      const { of, values, opened } = drawFirm(random, {
        unitCost: random.step(200, 1200, 100),
        misfit: 0.3,
        waitCostRate: random.step(0.02, 0.08, 0.02),
      });
      const { versions = 1, unitCost = 0, waitCostRate = 0 } = values as Record<string, number>;
      const wait = Number(fixed(of('mto.meanWait'), 2));
      const [waiting, misfit] = [of('mto.waiting'), of('mto.misfit')];
      const body = numeric({
        answer: of('mto.total'),
        decimals: 2,
        unit: 'dollars per unit',
        mistakes: [
          {
            name: 'forgets that waiting costs',
            value: unitCost + misfit,
            because: 'Customers who wait have to be paid for it, in discounts, penalties or lost goodwill.',
          },
          {
            name: 'counts waiting twice',
            value: unitCost + 2 * waiting + misfit,
            because: 'The mean wait covers the line and the work already: it is charged once.',
          },
        ],
      });
      return (
        body && {
          statement: `A unit made to order costs ${money(unitCost)}. Customers wait ${fixed(wait, 2)} weeks on average, and a week costs ${percent(waitCostRate)} of the unit cost. Misfit costs 30% of it a turn of the circle of wishes, on which ${num(versions)} versions are spaced evenly, so that the average wish is 1/${4 * versions} of a turn from a version. What does a unit cost in all, in dollars?`,
          steps: [
            `Production ${money(unitCost)}.`,
            `Waiting: ${fixed(wait, 2)} × ${percent(waitCostRate)} × ${money(unitCost)} = ${money(waiting)}.`,
            `Misfit: ${percent(0.3)} × ${money(unitCost)} ÷ ${4 * versions} = ${money(misfit)}.`,
            `Together ${money(of('mto.total'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'slow-orders',
    kind: 'numeric',
    title: 'The slowest orders',
    draw(random) {
      const { of, values, opened } = drawFirm(random, {
        utilization: random.step(0.8, 0.95, 0.05),
        demandRate: random.step(10, 40, 5),
      });
      const { fabricationWeeks = 0, assemblyWeeks = 0 } = values as Record<string, number>;
      const stages = fabricationWeeks + assemblyWeeks;
      const line = Number((of('mto.meanWait') - stages).toFixed(3));
      const body = numeric({
        answer: of('mto.p95Wait'),
        decimals: 2,
        unit: 'weeks',
        mistakes: [
          {
            name: 'promises the mean',
            value: of('mto.meanWait'),
            because:
              'Somewhat more than a third of orders take longer than the mean when the time is exponential.',
          },
          {
            name: 'stretches every stage',
            value: stages * 3 + line * 3,
            because: 'Only the time at the bottleneck varies. Fabrication and assembly take what they take.',
          },
        ],
      });
      return (
        body && {
          statement: `A firm makes to order. Fabrication takes ${weeks(fabricationWeeks)} and assembly ${weeks(assemblyWeeks)}, always. In between, an order spends a time at the bottleneck, line included, that is exponential with mean ${num(line)} weeks. Within how many weeks are 95% of orders served? (ln 20 = 2.996)`,
          steps: [
            `95% of exponential times are at most ln 20 × mean = 2.996 × ${num(line)} = ${fixed(2.995732 * line, 2)} weeks.`,
            `With the fixed stages: ${fixed(of('mto.p95Wait'), 2)} weeks.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'stock-of-twice-the-versions',
    kind: 'choice',
    title: 'Twice the versions',
    draw(random) {
      const versions = random.pick([4, 6, 12, 24]);
      const before = drawFirm(random, { versions, fillTarget: 0.95 });
      const after = solve('compare', { ...before.values, versions: 4 * versions });
      const stock = before.of('mts.onHand');
      const body = choiceOfNumbers(random, {
        answer: after.of('mts.onHand'),
        because:
          'Each shelf sees less and less steady demand, so all shelves together hold more, though not four times as much.',
        write: (value) => `${fixed(value, 0)} units`,
        mistakes: [
          {
            name: 'expects no change',
            value: stock,
            because: 'The total sells as before, but four times as many shelves each need their own safety.',
          },
          {
            name: 'multiplies by the versions',
            value: 4 * stock,
            because:
              'A shelf that sells a quarter holds less than before: stock grows, but by less than the versions.',
          },
          {
            name: 'halves it',
            value: stock / 2,
            because: 'Splitting demand is the opposite of pooling it: stock grows.',
          },
        ],
      });
      return (
        body && {
          statement: `${instruction} ${before.words}, and 95% of units served from stock. Made to stock, it keeps ${fixed(stock, 0)} units on hand. How many does it keep with ${4 * versions} versions and the same total demand?`,
          steps: [
            `With ${versions} versions: ${fixed(stock, 1)} units.`,
            `With ${4 * versions}: ${fixed(after.of('mts.onHand'), 1)} units, ${fixed(after.of('mts.onHand') / stock, 2)} times as many.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'cost-parts-by-size',
    kind: 'ordering',
    title: 'What make to stock pays for',
    draw(random) {
      const { of, words, opened } = drawFirm(random);
      const parts = ['holding', 'obsolescence', 'waiting', 'misfit'] as const;
      const entries = parts.map((part) => ({ text: part, value: of(`mts.${part}`) }));
      const body = ordering(random, { first: 'smallest', last: 'largest' }, entries);
      return (
        body && {
          statement: `${instruction} ${words}. Put these parts of the cost of make to stock in order, the smallest first: holding, obsolescence, waiting, misfit.`,
          steps: entries.map(({ text, value }) => `${text}: ${money(value)} a unit.`),
          opened,
          body,
        }
      );
    },
  },
]);
