/** Chapter 12: firms that choose. Every figure is illustrative; none was measured at a firm. */
import { strategies, capitalized } from '../../../calculators/shared/strategies.ts';
import { choiceOfNumbers, matching, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { choiceOfStrategy, drawFirm } from '../firm.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent } from '../words.ts';

function season(random: Draw, more: Readonly<Record<string, number | string>> = {}) {
  const [forecast, unitCost, margin] = [
    random.step(500, 5000, 250),
    random.step(20, 400, 20),
    random.pick([0.2, 0.25, 0.4, 0.5]),
  ];
  const [waitForOrder, aheadSaving] = [random.step(0.3, 0.9, 0.05), random.step(0.05, 0.3, 0.05)];
  const solved = solve('season', { forecast, unitCost, margin, waitForOrder, aheadSaving, ...more });
  return { ...solved, forecast, unitCost, price: unitCost / (1 - margin), waitForOrder, aheadSaving };
}

const profitsOf = ({ of }: ReturnType<typeof season>) =>
  strategies.map(({ id, name }) => ({ text: capitalized(name), value: of(`${id}.profit`) }));

function market(random: Draw) {
  const more = {
    versions: random.pick([4, 12, 36, 96]),
    markdown: random.step(0.2, 0.9, 0.1),
    forecastError: random.step(0.1, 0.5, 0.1),
  };
  const drawn = season(random, more);
  const words = `a season with a forecast of ${num(drawn.forecast)} units, error ${percent(more.forecastError)}, ${more.versions} versions, unit cost ${money(drawn.unitCost)}, margin ${percent(Number(drawn.values.margin))}, markdown ${percent(more.markdown)}, ${percent(drawn.aheadSaving)} saved by making ahead and ${percent(drawn.waitForOrder)} of customers who wait for making`;
  return { ...drawn, words };
}

export const cases = inChapter('cases', [
  {
    id: 'profit-without-stock',
    kind: 'numeric',
    title: 'A season without stock',
    draw(random) {
      const { of, forecast, unitCost, price, waitForOrder, aheadSaving, opened } = season(random);
      const served = forecast * waitForOrder;
      const body = numeric({
        answer: of('mto.profit'),
        decimals: 0,
        unit: 'dollars',
        mistakes: [
          {
            name: 'serves everybody',
            value: forecast * (price - unitCost),
            because: 'Customers who do not wait buy elsewhere.',
          },
          {
            name: 'saves by making ahead',
            value: served * (price - unitCost * (1 - aheadSaving)),
            because: 'Nothing is made ahead here: every unit is made after its order, at its full cost.',
          },
          {
            name: 'takes sales for profit',
            value: served * price,
            because: 'Each unit has to be made, and that costs money.',
          },
        ],
      });
      return (
        body && {
          statement: `An illustrative computer maker builds each unit after its order for ${money(unitCost)} and sells it for ${money(price)}. Made ahead, a unit would cost ${percent(aheadSaving)} less. In a season ${num(forecast)} customers ask, and ${percent(waitForOrder)} of them wait for making. What is its profit, in dollars?`,
          steps: [
            `${percent(waitForOrder)} × ${num(forecast)} = ${num(served)} customers.`,
            `${num(served)} × (${money(price)} − ${money(unitCost)}) = ${money(Math.round(of('mto.profit')))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'money-released',
    kind: 'choice',
    title: 'Money a change of strategy releases',
    draw(random) {
      const { of, words, opened } = drawFirm(random, {
        fillTarget: 0.95,
        versions: random.pick([12, 24, 48, 96, 200]),
      });
      const [before, after] = [of('mts.stockValue'), of('ato.stockValue')];
      const body = choiceOfNumbers(random, {
        answer: before - after,
        because: 'What was tied up less what still is.',
        write: (value) => money(Math.round(value)),
        mistakes: [
          {
            name: 'expects to need no stock',
            value: before,
            because: 'Assemble to order still stocks half-finished platforms.',
          },
          { name: 'takes what is left', value: after, because: 'That money stays tied up, in platforms.' },
        ],
      });
      return (
        body && {
          statement: `Set up the calculator for ${words}, and 95% of units served from stock, finished or half-finished. The firm turns from make to stock to assemble to order. How much money does its stock release?`,
          steps: [
            `Finished stock: ${money(Math.round(before))}.`,
            `Platforms: ${money(Math.round(after))}.`,
            `Released: ${money(Math.round(before - after))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'weeks-of-stock',
    kind: 'numeric',
    title: 'How long units lie on the shelf',
    draw(random) {
      const demandRate = random.step(20, 100, 5);
      const { of, opened } = drawFirm(random, { demandRate, fillTarget: random.pick([0.8, 0.9, 0.95]) });
      const onHand = Number(fixed(of('ato.onHand'), 1).replaceAll(',', ''));
      const body = numeric({
        answer: of('ato.turns'),
        decimals: 1,
        unit: 'times a year',
        mistakes: [
          {
            name: 'counts weeks instead',
            value: onHand / demandRate,
            because:
              'That is how many weeks the stock lasts. Turns are its opposite: a year’s sales over the stock.',
          },
          {
            name: 'takes a week’s sales',
            value: demandRate / onHand,
            because: 'Turns are counted per year, and a year has 52 weeks of sales.',
          },
        ],
      });
      return (
        body && {
          statement: `An illustrative bicycle maker keeps ${fixed(onHand, 1)} frames on hand on average and assembles ${num(demandRate)} bicycles a week to order. How often a year does it turn its frames over?`,
          steps: [`52 × ${num(demandRate)} ÷ ${fixed(onHand, 1)} = ${fixed(of('ato.turns'), 1)}.`],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'best-in-a-season',
    kind: 'choice',
    title: 'Which strategy earns most',
    draw(random) {
      const drawn = market(random);
      const profits = profitsOf(drawn);
      const body = choiceOfStrategy(random, profits, true);
      return (
        body && {
          statement: `Set up the season calculator, everything else as it opens, for ${drawn.words}. Which strategy earns most on average?`,
          steps: profits.map(({ text, value }) => `${text}: ${money(Math.round(value))}.`),
          opened: drawn.opened,
          body,
        }
      );
    },
  },
  {
    id: 'strategies-by-profit',
    kind: 'ordering',
    title: 'Strategies by profit',
    draw(random) {
      const drawn = market(random);
      const profits = profitsOf(drawn);
      const body = ordering(random, { first: 'least profit', last: 'most profit' }, profits);
      return (
        body && {
          statement: `Set up the season calculator, everything else as it opens, for ${drawn.words}. Put the strategies in order of expected profit, the least first.`,
          steps: profits.map(({ text, value }) => `${text}: ${money(Math.round(value))}.`),
          opened: drawn.opened,
          body,
        }
      );
    },
  },
  {
    id: 'strategies-and-leftovers',
    kind: 'matching',
    title: 'What each commits',
    draw(random) {
      const drawn = market(random);
      const entries = strategies.map(({ id, name }) => ({
        text: capitalized(name),
        value: drawn.of(`${id}.investment`),
      }));
      const body = matching(random, entries, (value) => money(Math.round(value)));
      return (
        body && {
          statement: `Set up the season calculator, everything else as it opens, for ${drawn.words}. Match each strategy with the money it commits before the season.`,
          steps: [
            'Finished goods are committed whole, pooled parts up to their share of value, nothing where everything is made to order.',
            ...entries.map(({ text, value }) => `${text}: ${money(Math.round(value))}.`),
          ],
          opened: drawn.opened,
          body,
        }
      );
    },
  },
]);
