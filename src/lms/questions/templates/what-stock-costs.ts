/** Chapter 5: money tied up, goods that age, and how many to make when leftovers cost. */
import { normalQuantile } from '../../../model/numeric/normal-quantile.ts';
import { choiceOfNumbers, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent } from '../words.ts';

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

function oneSeason(random: Draw) {
  const [forecast, forecastError] = [random.step(400, 4000, 200), random.step(0.1, 0.35, 0.05)];
  const [unitCost, margin, markdown] = [
    random.step(20, 200, 10),
    random.pick([0.2, 0.25, 0.4, 0.5]),
    random.step(0.2, 0.8, 0.1),
  ];
  const solved = solve('season', {
    family: 'normal',
    versions: 1,
    aheadSaving: 0,
    forecast,
    forecastError,
    unitCost,
    margin,
    markdown,
  });
  const price = unitCost / (1 - margin);
  const [under, over] = [price - unitCost, markdown * unitCost];
  const words = `A unit costs ${money(unitCost)} to make and sells for ${money(price)} during the season. What is left over loses ${percent(markdown)} of its cost`;
  return { ...solved, forecast, sigma: forecast * forecastError, unitCost, price, under, over, words };
}

export const whatStockCosts = inChapter('what-stock-costs', [
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
    id: 'critical-ratio',
    kind: 'numeric',
    title: 'The critical ratio',
    draw(random) {
      const { of, under, over, price, unitCost, words, opened } = oneSeason(random);
      const body = numeric({
        answer: 100 * of('mts.criticalRatio'),
        decimals: 1,
        unit: '%',
        mistakes: [
          {
            name: 'swaps too few and too many',
            value: (100 * over) / (under + over),
            because:
              'That is the chance of running out that is worth it. The ratio is the chance of meeting all demand.',
          },
          {
            name: 'takes the margin',
            value: (100 * (price - unitCost)) / price,
            because: 'The margin knows nothing of leftovers. Without their cost the question has no answer.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. In which share of seasons, in percent, should the stock suffice for everybody?`,
          steps: [
            `A unit too few loses ${money(price)} − ${money(unitCost)} = ${money(under)}.`,
            `A unit too many loses ${money(over)}.`,
            `${num(under)} ÷ (${num(under)} + ${num(over)}) = ${percent(of('mts.criticalRatio'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'newsvendor-quantity',
    kind: 'numeric',
    title: 'How many before the season',
    draw(random) {
      const { of, under, over, forecast, sigma, words, opened } = oneSeason(random);
      const ratio = under / (under + over);
      const z = normalQuantile(ratio);
      const body = numeric({
        answer: of('mts.committed'),
        decimals: 0,
        unit: 'units',
        mistakes: [
          {
            name: 'makes the forecast',
            value: forecast,
            because: 'The forecast would be right only if a unit too many cost as much as a unit too few.',
          },
          {
            name: 'moves the wrong way',
            value: forecast - z * sigma,
            because:
              'Where a missed sale loses more than a leftover, more than the forecast is made, and the other way round.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. Demand is normal with mean ${num(forecast)} and standard deviation ${num(sigma)}. How many units earn most on average? (The normal curve’s z at the critical ratio of ${percent(ratio)} is ${fixed(z, 3)}.)`,
          steps: [
            `Critical ratio: ${num(under)} ÷ (${num(under)} + ${num(over)}) = ${percent(ratio)}, so z = ${fixed(z, 3)}.`,
            `${num(forecast)} + ${fixed(z, 3)} × ${num(sigma)} = ${fixed(of('mts.committed'), 0)} units.`,
          ],
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
      return (
        body &&
        one && {
          statement: `Three firms: ${entries.map(({ text }) => text).join('; ')}. Put them in order of how often a year they turn their stock over, the slowest first.`,
          steps: [
            'Turns are a year’s sales over the stock on hand.',
            ...entries.map(({ text, value }) => `${text}: ${fixed(value, 1)} times a year.`),
          ],
          opened: one.opened,
          body,
        }
      );
    },
  },
]);
