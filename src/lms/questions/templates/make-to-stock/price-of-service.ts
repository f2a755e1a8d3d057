/** Chapter 3: why the last percent of service cost most. */
import { normalQuantile } from '../../../../model/numeric/normal-quantile.ts';
import { choiceOfNumbers, numeric, ordering } from '../../bodies.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, money, num, percent, weeks } from '../../words.ts';
import { shelf } from './shelf.ts';

export const priceOfServiceQuestions = inChapter('make-to-stock', [
  {
    id: 'last-nine',
    kind: 'choice',
    title: 'The last percent of service',
    draw(random) {
      const [low, high] = random.pick([
        [0.9, 0.99],
        [0.9, 0.999],
        [0.95, 0.99],
        [0.95, 0.999],
        [0.8, 0.99],
      ] as const);
      const before = shelf(random, { target: low });
      const after = solve('safety-stock', { ...before.values, target: high });
      const body = choiceOfNumbers(random, {
        answer: after.of('safetyStock'),
        because: 'Safety stock follows z, and z grows faster and faster toward 100%.',
        write: (value) => `${fixed(value, 1)} units`,
        mistakes: [
          {
            name: 'grows in step with service',
            value: (before.of('safetyStock') * high) / low,
            because:
              'Stock is not proportional to service: the tail of demand is long, and each further percent reaches deeper into it.',
          },
          {
            name: 'grows as stockouts shrink',
            value: (before.of('safetyStock') * (1 - low)) / (1 - high),
            because: 'Stockouts fall much faster than stock rises: the tail of the normal curve is thin.',
          },
        ],
      });
      const factor = after.of('safetyStock') / before.of('safetyStock');
      return (
        body && {
          statement: `${before.words} and does not vary. A safety stock of ${fixed(before.of('safetyStock'), 1)} units keeps ${percent(low)} of replenishment cycles free of stockouts. How much safety stock do ${percent(high)} take?`,
          steps: [
            `z rises from ${fixed(normalQuantile(low), 3)} to ${fixed(normalQuantile(high), 3)}, by a factor of ${fixed(factor, 2)}.`,
            `${fixed(before.of('safetyStock'), 1)} × ${fixed(factor, 2)} = ${fixed(after.of('safetyStock'), 1)} units.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'cost-of-safety-stock',
    kind: 'numeric',
    title: 'What safety costs a year',
    draw(random) {
      const [unitCost, holdingRate] = [random.step(20, 400, 20), random.step(0.1, 0.4, 0.05)];
      const { of, opened } = shelf(random, { unitCost, holdingRate });
      const stock = Number(fixed(of('safetyStock'), 1).replace(',', ''));
      const body = numeric({
        answer: of('safetyCost'),
        decimals: 0,
        unit: 'dollars a year',
        mistakes: [
          {
            name: 'takes value for cost',
            value: stock * unitCost,
            because: 'That is the money tied up. Holding it costs a share of that a year.',
          },
          {
            name: 'charges a week',
            value: (stock * unitCost * holdingRate) / 52,
            because: 'The rate is a yearly one, and so is the question.',
          },
        ],
      });
      return (
        body && {
          statement: `A shelf keeps a safety stock of ${fixed(stock, 1)} units at ${money(unitCost)} each. Holding stock costs ${percent(holdingRate)} of its value a year. What does the safety stock cost a year, in dollars?`,
          steps: [
            `Value: ${fixed(stock, 1)} × ${money(unitCost)} = ${money(stock * unitCost)}.`,
            `${percent(holdingRate)} of it: ${money(Math.round(of('safetyCost')))} a year.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'shelves-by-safety-stock',
    kind: 'ordering',
    title: 'Which shelf needs most',
    draw(random) {
      const rate = random.step(20, 200, 10);
      const shelves = Array.from({ length: 4 }, () => {
        const [cv, lead] = [random.step(0.1, 0.6, 0.1), random.pick([1, 2, 4, 6, 9, 12])];
        const solved = solve('safety-stock', {
          family: 'normal',
          measure: 'cycle',
          demandRate: rate,
          demandCv: cv,
          leadTimeWeeks: lead,
          leadTimeDeviation: 0,
        });
        return {
          text: `volatility ${percent(cv)}, lead time ${weeks(lead)}`,
          value: solved.of('safetyStock'),
          opened: solved.opened,
        };
      });
      const body = ordering(random, { first: 'least safety stock', last: 'most safety stock' }, shelves);
      const most = shelves.reduce((a, b) => (b.value > a.value ? b : a));
      return (
        body && {
          statement: `Four items sell ${num(rate)} units a week each (normal demand, weeks independent) and shall be in stock in 95% of replenishment cycles: ${shelves.map(({ text }) => text).join('; ')}. Put them in order of safety stock, the least first.`,
          steps: [
            'Safety stock is proportional to volatility and to the square root of the lead time.',
            ...shelves.map(({ text, value }) => `${text}: ${fixed(value, 1)} units.`),
          ],
          opened: most.opened,
          body,
        }
      );
    },
  },
]);
