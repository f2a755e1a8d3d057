/** Chapter 4: how wrong a forecast is, and what its error forces the firm to hold. */
import { choice, choiceOfNumbers, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { normalQuantile } from '../../../model/numeric/normal-quantile.ts';
import { normalLoss } from '../../../model/numeric/normal.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent } from '../words.ts';

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

export const forecastsAreWrong = inChapter('forecasts-are-wrong', [
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
            because: `One standard error is not enough for the target: it takes ${fixed(z, 2)} of them.`,
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
    id: 'leftovers-of-the-mean',
    kind: 'numeric',
    title: 'Making exactly the forecast',
    draw(random) {
      const [forecast, forecastError] = [random.step(400, 4000, 200), random.step(0.1, 0.35, 0.05)];
      const { of, opened } = solve('season', {
        family: 'normal',
        versions: 1,
        versionsPerPlatform: 1,
        commitment: 1,
        forecast,
        forecastError,
      });
      const sigma = forecast * forecastError;
      const body = numeric({
        answer: of('mts.leftovers'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'lets good and bad seasons cancel',
            value: 0,
            because:
              'In good seasons customers go away, in bad ones units stay. The one does not make up for the other.',
          },
          {
            name: 'takes the standard deviation',
            value: sigma,
            because:
              'That is how far demand strays in a typical season, both ways. Only half of the seasons leave anything over.',
          },
          {
            name: 'takes half the standard deviation',
            value: sigma / 2,
            because: 'The mean distance on one side is 0.399 standard deviations, less than a half.',
          },
        ],
      });
      return (
        body && {
          statement: `Demand for one product in a season is normal with mean ${num(forecast)} and standard deviation ${num(sigma)}. The firm makes exactly ${num(forecast)} before the season. How many units are left over on average? (The loss function at z = 0 is ${fixed(normalLoss(0), 4)}.)`,
          steps: [
            'Made the mean, z = 0.',
            `Left over on average: ${fixed(normalLoss(0), 4)} × ${num(sigma)} = ${fixed(of('mts.leftovers'), 1)} units, and as many customers are turned away.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'leftovers-of-many-versions',
    kind: 'choice',
    title: 'The same family in more versions',
    draw(random) {
      const [forecast, forecastError, versions] = [
        random.step(800, 4000, 200),
        random.step(0.1, 0.3, 0.05),
        random.pick([4, 9, 16, 25, 36]),
      ];
      const base = { family: 'normal', commitment: 1, forecast, forecastError };
      const one = solve('season', { ...base, versions: 1 });
      const many = solve('season', { ...base, versions });
      const single = one.of('mts.leftovers');
      const body = choiceOfNumbers(random, {
        answer: many.of('mts.leftovers'),
        because: `Each version strays by 1/√${versions} of the family’s deviation, and there are ${versions} of them.`,
        write: (value) => `${fixed(value, 1)} units`,
        mistakes: [
          {
            name: 'expects no change',
            value: single,
            because:
              'The family’s total is as sure as before, but each version misses its own forecast, and one version’s leftovers do not serve another’s customers.',
          },
          {
            name: 'multiplies by the versions',
            value: single * versions,
            because: 'That would need every version to stray as far as the whole family does.',
          },
          {
            name: 'expects pooling',
            value: single / Math.sqrt(versions),
            because: 'That is what happens when shelves are joined. Here one is split.',
          },
        ],
      });
      return (
        body && {
          statement: `A firm sells ${num(forecast)} units a season on average, standard deviation ${num(forecast * forecastError)}, and makes exactly the forecast: ${fixed(single, 1)} units are left over on average. It splits the product into ${versions} versions that sell equally and independently, again making exactly each forecast. How many units are left over now?`,
          steps: [
            `Variances add up: a version’s standard deviation is the family’s ÷ √${versions}.`,
            `All versions: ${versions} ÷ √${versions} = √${versions} times as much, ${fixed(many.of('mts.leftovers'), 1)} units.`,
          ],
          opened: many.opened,
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
      const drawn = forecastCase(random, {});
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
  {
    id: 'seasons-by-leftovers',
    kind: 'ordering',
    title: 'Who is left with most',
    draw(random) {
      const seasons = Array.from({ length: 4 }, () => {
        const [forecast, forecastError] = [random.step(200, 4000, 200), random.step(0.1, 0.5, 0.1)];
        const solved = solve('season', {
          family: 'normal',
          versions: 1,
          commitment: 1,
          forecast,
          forecastError,
        });
        return {
          text: `forecast ${num(forecast)} units, error ${percent(forecastError)}`,
          value: solved.of('mts.leftovers'),
          opened: solved.opened,
        };
      });
      const body = ordering(random, { first: 'fewest left over', last: 'most left over' }, seasons);
      const most = seasons.reduce((a, b) => (b.value > a.value ? b : a));
      return (
        body && {
          statement: `Four firms make exactly their forecast before a season of normal demand: ${seasons.map(({ text }) => text).join('; ')}. The error is the standard deviation as a share of the forecast. Put them in order of units left over on average, the fewest first.`,
          steps: [
            'Leftovers are 0.399 standard deviations: forecast × error × 0.399.',
            ...seasons.map(({ text, value }) => `${text}: ${fixed(value, 1)} units.`),
          ],
          opened: most.opened,
          body,
        }
      );
    },
  },
]);
