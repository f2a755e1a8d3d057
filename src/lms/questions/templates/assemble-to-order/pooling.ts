/** Chapter 8: what one shelf for all needs, and what it saves. */
import { normalQuantile } from '../../../../model/numeric/normal-quantile.ts';
import { choiceOfNumbers, matching, numeric, ordering } from '../../bodies.ts';
import type { Draw } from '../../draw.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, num, percent } from '../../words.ts';

function shelves(random: Draw, more: Readonly<Record<string, number>> = {}) {
  const [versions, versionCv] = [random.pick([4, 9, 16, 25, 36]), random.step(0.1, 0.5, 0.05)];
  const [versionDemand, service] = [random.step(40, 400, 20), random.pick([0.9, 0.95, 0.975])];
  const solved = solve('pooling', {
    family: 'normal',
    versions,
    versionCv,
    versionDemand,
    service,
    correlation: 0,
    ...more,
  });
  const sigma = versionCv * versionDemand;
  return {
    ...solved,
    versions: Number(solved.values.versions),
    sigma,
    service,
    z: normalQuantile(service),
  };
}

export const poolingQuestions = inChapter('assemble-to-order', [
  {
    id: 'pooled-safety-stock',
    kind: 'numeric',
    title: 'Safety stock of one shelf for all',
    draw(random) {
      const { of, versions, sigma, service, z, opened } = shelves(random);
      const body = numeric({
        answer: of('pooled.safetyStock'),
        decimals: 1,
        unit: 'units',
        mistakes: [
          {
            name: 'adds the shelves up',
            value: z * sigma * versions,
            because:
              'That is the safety stock of separate shelves. On one shelf highs and lows partly cancel.',
          },
          {
            name: 'takes one version’s',
            value: z * sigma,
            because: 'The shelf covers the total, which strays farther than one version does.',
          },
        ],
      });
      return (
        body && {
          statement: `Demand for each of ${versions} versions has a standard deviation of ${num(sigma)} units over the time it takes to refill a shelf; demands are normal and independent. One pooled shelf shall suffice in ${percent(service)} of cycles (z = ${fixed(z, 3)}). How large is its safety stock, in units?`,
          steps: [
            `The total’s standard deviation: √${versions} × ${num(sigma)} = ${num(Math.sqrt(versions) * sigma)}.`,
            `Times ${fixed(z, 3)}: ${fixed(of('pooled.safetyStock'), 1)} units.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'square-root-law',
    kind: 'choice',
    title: 'What pooling leaves',
    draw(random) {
      const { of, versions, opened } = shelves(random);
      const separate = of('separate.safetyStock');
      const body = choiceOfNumbers(random, {
        answer: of('pooled.safetyStock'),
        because: 'Pooling independent demands divides safety stock by the square root of their number.',
        write: (value) => `${fixed(value, 1)} units`,
        mistakes: [
          {
            name: 'divides by the number of versions',
            value: separate / versions,
            because: 'That would need all highs and lows to cancel. They do so only in part.',
          },
          {
            name: 'expects no saving',
            value: separate,
            because:
              'A unit on a pooled shelf can serve whoever comes, so a good week for one version uses what a bad week of another leaves.',
          },
          {
            name: 'expects a half, whatever the number',
            value: separate / (versions === 4 ? 3 : 2),
            because: 'The saving depends on how many versions are pooled.',
          },
        ],
      });
      return (
        body && {
          statement: `${versions} versions on separate shelves hold ${fixed(separate, 1)} units of safety stock in all. Their demands are alike, normal and independent. How much does one pooled shelf need for the same service?`,
          steps: [
            `√${versions} = ${Math.sqrt(versions)}.`,
            `${fixed(separate, 1)} ÷ ${Math.sqrt(versions)} = ${fixed(of('pooled.safetyStock'), 1)} units.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'correlated-versions',
    kind: 'numeric',
    title: 'Versions that move together',
    draw(random) {
      const correlation = random.step(0.1, 0.8, 0.1);
      const { of, versions, opened } = shelves(random, { correlation });
      const body = numeric({
        answer: 100 * of('safetyStockRatio'),
        decimals: 1,
        unit: '%',
        mistakes: [
          {
            name: 'ignores correlation',
            value: 100 / Math.sqrt(versions),
            because:
              'The square-root law holds for independent demands. What moves all versions together does not cancel.',
          },
          {
            name: 'takes correlation for the share',
            value: 100 * correlation,
            because: 'The share is the square root of (1 + (V − 1)ρ)/V, which is above ρ.',
          },
        ],
      });
      const inside = (1 + (versions - 1) * correlation) / versions;
      return (
        body && {
          statement: `Demands for ${versions} versions are alike and normal, and any two have a correlation of ${correlation}. What share of the separate shelves’ safety stock, in percent, does one pooled shelf need?`,
          steps: [
            `(1 + ${versions - 1} × ${correlation}) ÷ ${versions} = ${num(inside)}.`,
            `Its square root: ${percent(of('safetyStockRatio'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'versions-and-shares',
    kind: 'matching',
    title: 'How much pooling leaves',
    draw(random) {
      const counts = random.some([2, 4, 9, 16, 25, 36, 64, 100], 4).sort((a, b) => a - b);
      const base = shelves(random);
      const entries = counts.map((versions) => ({
        text: `${versions} versions`,
        value: solve('pooling', { ...base.values, versions }).of('safetyStockRatio'),
      }));
      const body = matching(random, entries, percent);
      return (
        body && {
          statement: `Shelves of equal, independent, normal versions are pooled. Match the number of versions (${counts.join(', ')}) with the share of safety stock that is left.`,
          steps: ['The share is 1 ÷ √V.', ...entries.map(({ text, value }) => `${text}: ${percent(value)}.`)],
          opened: base.opened,
          body,
        }
      );
    },
  },
  {
    id: 'families-by-saving',
    kind: 'ordering',
    title: 'Who gains most by pooling',
    draw(random) {
      const base = shelves(random);
      const families = Array.from({ length: 4 }, () => {
        const [versions, correlation] = [random.pick([2, 4, 9, 16, 36]), random.step(0, 0.6, 0.2)];
        return {
          text: `${versions} versions, correlation ${correlation}`,
          value: solve('pooling', { ...base.values, versions, correlation }).of('safetyStockRatio'),
        };
      });
      const body = ordering(random, { first: 'least stock left', last: 'most stock left' }, families);
      return (
        body && {
          statement: `Each of four families moves from separate shelves to one: ${families.map(({ text }) => text).join('; ')}. Put them in order of the share of safety stock that is left, the least first.`,
          steps: [
            'The share is √((1 + (V − 1)ρ) ÷ V).',
            ...families.map(({ text, value }) => `${text}: ${percent(value)}.`),
          ],
          opened: base.opened,
          body,
        }
      );
    },
  },
]);
