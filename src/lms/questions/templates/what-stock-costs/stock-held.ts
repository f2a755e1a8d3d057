/** Chapter 5: money tied up, goods that age, and how often stock turns over. */
import { choiceOfNumbers, numeric, ordering } from '../../bodies.ts';
import type { Draw } from '../../draw.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, money, num, percent } from '../../words.ts';

function stockedFirm(random: Draw) {
  const solved = solve('compare', {
    demandRate: random.step(20, 100, 10),
    versions: random.pick([6, 12, 24, 36]),
    unitCost: random.step(200, 1200, 100),
    scaleSaving: 0,
    holdingRate: random.step(0.15, 0.4, 0.05),
    markdown: random.step(0.2, 0.6, 0.1),
    productLifeYears: random.pick([1, 2, 4]),
    fillTarget: random.pick([0.8, 0.9, 0.95]),
  });
  const numbers = solved.values as Record<string, number>;
  const { demandRate = 1, unitCost = 0, holdingRate = 0, markdown = 0, productLifeYears = 1 } = numbers;
  const value = unitCost * solved.of('mts.onHand');
  const words = `A firm sells ${num(demandRate)} units a week and keeps ${fixed(solved.of('mts.onHand'), 1)} finished units on hand on average, at ${money(unitCost)} each`;
  return { ...solved, demandRate, unitCost, holdingRate, markdown, life: productLifeYears, value, words };
}

export const stockHeldQuestions = inChapter('what-stock-costs', [
  {
    id: 'holding-per-unit',
    kind: 'numeric',
    title: 'Holding cost of a unit sold',
    draw(random) {
      const { of, demandRate, holdingRate, value, words, opened } = stockedFirm(random);
      const yearly = value * holdingRate;
      const body = numeric({
        answer: of('mts.holding'),
        decimals: 2,
        unit: 'dollars per unit sold',
        mistakes: [
          {
            name: 'divides a year’s cost by a week’s sales',
            value: yearly / demandRate,
            because: 'Cost and sales must be of the same span of time: a year has 52 weeks of sales.',
          },
          {
            name: 'holds every unit for a year',
            value: holdingRate * (value / of('mts.onHand')),
            because: 'A unit stays on the shelf only until it is sold, not for a year.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. Holding stock costs ${percent(holdingRate)} of its value a year. What does it cost per unit sold, in dollars?`,
          steps: [
            `A year: ${percent(holdingRate)} × ${money(Math.round(value))} = ${money(Math.round(yearly))}.`,
            `Units sold a year: 52 × ${num(demandRate)} = ${num(52 * demandRate)}.`,
            `Per unit: ${money(of('mts.holding'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'obsolescence-per-unit',
    kind: 'numeric',
    title: 'Goods that age',
    draw(random) {
      const { of, demandRate, markdown, life, value, words, opened } = stockedFirm(random);
      const yearly = (value * markdown) / life;
      const body = numeric({
        answer: of('mts.obsolescence'),
        decimals: 2,
        unit: 'dollars per unit sold',
        mistakes: [
          {
            name: 'divides a year’s cost by a week’s sales',
            value: yearly / demandRate,
            because: 'Cost and sales must be of the same span of time: a year has 52 weeks of sales.',
          },
          {
            name: 'marks every unit sold down',
            value: (markdown * value) / of('mts.onHand'),
            because:
              'Only what is on the shelf when a version is replaced loses its value, not every unit ever sold.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. Every ${life === 1 ? 'year' : `${life} years`} a version is replaced, and what is left of it loses ${percent(markdown)} of its value. What does that cost per unit sold, in dollars?`,
          steps: [
            `A year: ${percent(markdown)} ÷ ${life} × ${money(Math.round(value))} = ${money(Math.round(yearly))}.`,
            `Units sold a year: ${num(52 * demandRate)}. Per unit: ${money(of('mts.obsolescence'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'stock-turns',
    kind: 'choice',
    title: 'Stock turns',
    draw(random) {
      const { of, demandRate, words, opened } = stockedFirm(random);
      const onHand = of('mts.onHand');
      const body = choiceOfNumbers(random, {
        answer: of('mts.turns'),
        because: 'A year’s sales divided by the stock.',
        write: (value) => `${fixed(value, 1)} times a year`,
        mistakes: [
          {
            name: 'counts weeks of sales',
            value: onHand / demandRate,
            because: 'That is how many weeks the stock would last: another question.',
          },
          {
            name: 'takes a month for the year',
            value: (12 * demandRate) / onHand,
            because: 'Sales are given per week, and a year has 52 of them.',
          },
          {
            name: 'forgets the year',
            value: demandRate / onHand,
            because: 'That is how often a week. Turns are counted per year.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. How often a year does it turn its stock over?`,
          steps: [`52 × ${num(demandRate)} ÷ ${fixed(onHand, 1)} = ${fixed(of('mts.turns'), 1)}.`],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'firms-by-turns',
    kind: 'ordering',
    title: 'Whose stock turns fastest',
    draw(random) {
      const firms = Array.from({ length: 3 }, () => stockedFirm(random));
      const entries = firms.map(({ of, demandRate }) => ({
        text: `${num(demandRate)} sold a week, ${fixed(of('mts.onHand'), 1)} on hand`,
        value: of('mts.turns'),
      }));
      const body = ordering(random, { first: 'slowest', last: 'fastest' }, entries);
      const [one] = firms;
      if (!body || !one) return null;
      return {
        statement: `Three firms: ${entries.map(({ text }) => text).join('; ')}. Put them in order of how often a year they turn their stock over, the slowest first.`,
        steps: [
          'Turns are a year’s sales over the stock on hand.',
          ...entries.map(({ text, value }) => `${text}: ${fixed(value, 1)} times a year.`),
        ],
        opened: one.opened,
        body,
      };
    },
  },
]);
