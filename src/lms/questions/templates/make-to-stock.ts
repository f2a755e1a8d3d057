/** Chapter 3: what a shelf buys, and why the last percent of service cost most. */
import { normalQuantile } from '../../../model/numeric/normal-quantile.ts';
import { choiceOfNumbers, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve, type Solved } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent, weeks } from '../words.ts';

const services = [0.9, 0.95, 0.975, 0.99];

interface Shelf extends Solved {
  readonly rate: number;
  readonly cv: number;
  readonly lead: number;
  readonly target: number;
  readonly z: number;
  readonly sigma: number;
  readonly words: string;
}

function shelf(random: Draw, more: Readonly<Record<string, number>> = {}): Shelf {
  const [rate, cv] = [random.step(20, 200, 10), random.step(0.2, 0.5, 0.05)];
  const [lead, target] = [random.pick([2, 3, 4, 5, 6, 8, 9]), random.pick(services)];
  const solved = solve('safety-stock', {
    family: 'normal',
    measure: 'cycle',
    demandRate: rate,
    demandCv: cv,
    leadTimeWeeks: lead,
    leadTimeDeviation: 0,
    target,
    ...more,
  });
  const words = `Demand is ${num(rate)} units a week with a standard deviation of ${num(cv * rate)}, week by week independent and normal. The lead time is ${weeks(lead)}`;
  return { ...solved, rate, cv, lead, target, z: normalQuantile(target), sigma: cv * rate, words };
}

export const makeToStock = inChapter('make-to-stock', [
  {
    id: 'safety-stock',
    kind: 'numeric',
    title: 'Safety stock',
    draw(random) {
      const { of, z, sigma, lead, target, words, opened } = shelf(random);
      const body = numeric({
        answer: of('safetyStock'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'multiplies by the lead time',
            value: z * sigma * lead,
            because:
              'Weeks partly cancel out: standard deviations grow with the square root of the lead time, not with the lead time.',
          },
          {
            name: 'forgets the lead time',
            value: z * sigma,
            because: 'That covers one week. The stock has to last until the replenishment arrives.',
          },
        ],
      });
      return (
        body && {
          statement: `${words} and does not vary. In ${percent(target)} of replenishment cycles nothing shall run out (z = ${fixed(z, 3)}). How large is the safety stock, in units?`,
          steps: [
            `Standard deviation over the lead time: ${num(sigma)} × √${lead} = ${num(of('leadTimeDeviation'))}.`,
            `Safety stock: ${fixed(z, 3)} × ${num(of('leadTimeDeviation'))} = ${fixed(of('safetyStock'), 1)} units.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'reorder-level',
    kind: 'numeric',
    title: 'Reorder level',
    draw(random) {
      const { of, z, rate, lead, target, words, opened } = shelf(random);
      const mean = rate * lead;
      const body = numeric({
        answer: of('reorderLevel'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'stops at the mean',
            value: mean,
            because: 'With the mean alone every second cycle runs out. Safety stock comes on top.',
          },
          {
            name: 'takes safety stock alone',
            value: of('safetyStock'),
            because: 'The level must cover the demand expected during the lead time as well.',
          },
          {
            name: 'subtracts safety stock',
            value: mean - of('safetyStock'),
            because: 'Safety stock protects against more demand than expected: it is added.',
          },
        ],
      });
      return (
        body && {
          statement: `${words} and does not vary. In ${percent(target)} of replenishment cycles nothing shall run out (z = ${fixed(z, 3)}). At how many units, on hand and on order, is a new lot ordered?`,
          steps: [
            `Mean demand in the lead time: ${num(rate)} × ${lead} = ${num(mean)}.`,
            `Safety stock: ${fixed(of('safetyStock'), 1)}.`,
            `Reorder level: ${fixed(of('reorderLevel'), 1)} units.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'unreliable-supplier',
    kind: 'numeric',
    title: 'An unreliable supplier',
    draw(random) {
      const leadTimeDeviation = random.step(0.5, 2, 0.5);
      const { of, rate, sigma, lead, words, opened } = shelf(random, { leadTimeDeviation });
      const own = sigma * Math.sqrt(lead);
      const supply = rate * leadTimeDeviation;
      const body = numeric({
        answer: of('leadTimeDeviation'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'adds standard deviations',
            value: own + supply,
            because: 'Independent risks add as variances, so the result is less than the sum.',
          },
          {
            name: 'forgets the supplier',
            value: own,
            because: 'That holds for a lead time that never varies.',
          },
          {
            name: 'forgets demand',
            value: supply,
            because: 'That is the part the lead time causes. Demand varies as well.',
          },
        ],
      });
      return (
        body && {
          statement: `${words} on average, with a standard deviation of ${weeks(leadTimeDeviation)}. What is the standard deviation of demand during the lead time, in units?`,
          steps: [
            `From demand: ${num(sigma)} × √${lead} = ${num(own)}.`,
            `From the lead time: ${num(rate)} × ${leadTimeDeviation} = ${num(supply)}.`,
            `√(${num(own)}² + ${num(supply)}²) = ${fixed(of('leadTimeDeviation'), 1)} units.`,
          ],
          opened,
          body,
        }
      );
    },
  },
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
