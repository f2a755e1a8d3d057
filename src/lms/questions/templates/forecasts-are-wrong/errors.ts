/** Chapter 4: how wrong a forecast is, and what its error forces the firm to hold. */
import { choice, choiceOfNumbers, numeric } from '../../bodies.ts';
import type { Draw } from '../../draw.ts';
import { normalQuantile } from '../../../../model/numeric/normal-quantile.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, money, num, percent } from '../../words.ts';

const sampleNames = { steady: 'steady', seasonal: 'seasonal', trending: 'trending' } as const;
const methodNames = {
  naive: 'the naïve method',
  movingAverage: 'a moving average of six periods',
  simpleSmoothing: 'simple smoothing',
} as const;

function forecastCase(random: Draw, more: Readonly<Record<string, number>> = {}) {
  const series = random.pick(['steady', 'seasonal', 'trending'] as const);
  const method = random.pick(['naive', 'movingAverage', 'simpleSmoothing'] as const);
  const [leadPeriods, cycleService] = [random.whole(1, 6), random.pick([0.9, 0.95, 0.975, 0.99])];
  const solved = solve('forecast', { series, method, leadPeriods, cycleService, ...more });
  const words = `The ${sampleNames[series]} sample of demand is forecast with ${methodNames[method]}. Over a lead time of ${leadPeriods} ${leadPeriods === 1 ? 'period' : 'periods'} its forecasts missed by ${num(solved.of('leadError'))} units (root mean squared error)`;
  return { ...solved, cycleService, words, z: normalQuantile(cycleService) };
}

export const errorQuestions = inChapter('forecasts-are-wrong', [
  {
    id: 'stock-for-error',
    kind: 'numeric',
    title: 'Stock that the error forces',
    draw(random) {
      const { of, words, z, cycleService, opened } = forecastCase(random);
      const body = numeric({
        answer: of('safetyStock'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'covers the error once',
            value: of('leadError'),
            because: 'One standard error covers 84% of lead times; the target fixes how many it takes.',
          },
          {
            name: 'multiplies by the percentage',
            value: of('leadError') * cycleService,
            because:
              'A probability is no multiplier. The normal curve turns it into a number of standard errors, z.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. The safety stock shall suffice in ${percent(cycleService)} of lead times (z = ${fixed(z, 3)}). How many units is that?`,
          steps: [`${fixed(z, 3)} × ${num(of('leadError'))} = ${fixed(of('safetyStock'), 1)} units.`],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'money-tied-up',
    kind: 'choice',
    title: 'Money in the forecast’s error',
    draw(random) {
      const [unitCost, holdingRate] = [random.step(20, 400, 20), random.step(0.15, 0.4, 0.05)];
      const { of, words, z, opened } = forecastCase(random, { unitCost, holdingRate });
      const body = choiceOfNumbers(random, {
        answer: of('tiedUp'),
        because: 'The safety stock times what a unit has cost.',
        write: (value) => money(Math.round(value)),
        mistakes: [
          {
            name: 'takes the yearly cost',
            value: of('yearlyCost'),
            because: 'That is what holding the stock costs a year. The money tied up is its value.',
          },
          {
            name: 'stocks one standard error',
            value: of('leadError') * unitCost,
            because: `One standard error is not enough for the target: it takes ${fixed(z, 3)} of them.`,
          },
          {
            name: 'counts demand, not error',
            value: of('leadDemand') * unitCost,
            because: 'Expected demand is sold. Safety stock covers only what the forecast misses.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. Safety stock covers ${fixed(z, 3)} standard errors. A unit has cost ${money(unitCost)}, and holding costs ${percent(holdingRate)} of value a year. How much money is tied up in safety stock?`,
          steps: [
            `Safety stock: ${fixed(z, 3)} × ${num(of('leadError'))} = ${num(of('safetyStock'))} units.`,
            `Times ${money(unitCost)}: ${money(Math.round(of('tiedUp')))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'better-method',
    kind: 'choice',
    title: 'Better than naïve?',
    draw(random) {
      const drawn = forecastCase(random);
      const mase = drawn.of('mase');
      if (!(mase > 0) || Math.abs(mase - 1) < 0.05) return null;
      const better = mase < 1;
      const body = choice(random, {
        right: better
          ? {
              text: 'It beat repeating the last value.',
              because:
                'A scaled error below 1 means smaller errors than the naïve method made while it learned.',
            }
          : {
              text: 'It did worse than repeating the last value.',
              because:
                'A scaled error above 1 means larger errors than the naïve method made while it learned.',
            },
        wrong: [
          better
            ? {
                text: 'It did worse than repeating the last value.',
                name: 'reads the ratio upside down',
                because: 'The method’s error is on top of the ratio: below 1 is better.',
              }
            : {
                text: 'It beat repeating the last value.',
                name: 'takes more for better',
                because: 'The method’s error is on top of the ratio: above 1 is worse.',
              },
          {
            text: `It was wrong by ${percent(mase)} of demand.`,
            name: 'reads a share of demand',
            because: 'The error is scaled by the naïve method’s error, not by demand.',
          },
          {
            text: `It was right in ${percent(1 / (1 + mase))} of periods.`,
            name: 'reads a hit rate',
            because:
              'Forecasts of amounts are hardly ever exactly right; the figure measures how far off they are.',
          },
        ],
      });
      return (
        body && {
          statement: `${drawn.words}, and a mean absolute error scaled by that of the naïve method (MASE) of ${fixed(mase, 3)}. What does the scaled error say?`,
          steps: [
            `MASE = mean absolute error ÷ the naïve method’s mean absolute error = ${fixed(mase, 3)}, ${better ? 'below' : 'above'} 1.`,
          ],
          opened: drawn.opened,
          body,
        }
      );
    },
  },
]);
