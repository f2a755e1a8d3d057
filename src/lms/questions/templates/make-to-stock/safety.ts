/** Chapter 3: how much a shelf needs. */
import { numeric } from '../../bodies.ts';
import { inChapter } from '../../template.ts';
import { fixed, num, percent, weeks } from '../../words.ts';
import { shelf } from './shelf.ts';

export const safetyQuestions = inChapter('make-to-stock', [
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
]);
