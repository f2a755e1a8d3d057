/** Chapter 4: what is left over of a forecast that was made exactly. */
import { choiceOfNumbers, numeric, ordering } from '../../bodies.ts';
import { normalLoss } from '../../../../model/numeric/normal.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, num, percent } from '../../words.ts';

export const leftoverQuestions = inChapter('forecasts-are-wrong', [
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
