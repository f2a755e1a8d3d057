/** Chapter 5: how many to make when leftovers cost. */
import { normalQuantile } from '../../../../model/numeric/normal-quantile.ts';
import { numeric } from '../../bodies.ts';
import type { Draw } from '../../draw.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, money, num, percent } from '../../words.ts';

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

export const oneSeasonQuestions = inChapter('what-stock-costs', [
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
]);
