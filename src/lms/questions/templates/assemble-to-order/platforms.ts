/** Chapter 8: how many platforms, and what a unit costs that is finished to order. */
import { numeric } from '../../bodies.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { money, num, percent, power } from '../../words.ts';

export const platformQuestions = inChapter('assemble-to-order', [
  {
    id: 'platforms-needed',
    kind: 'numeric',
    title: 'Platforms to stock',
    draw(random) {
      const [versionsPerPlatform, full] = [random.whole(4, 12), random.whole(3, 12)];
      const versions = versionsPerPlatform * full + random.whole(1, versionsPerPlatform - 1);
      const { of, opened } = solve('compare', { versions, versionsPerPlatform });
      const body = numeric({
        answer: of('ato.points'),
        decimals: 0,
        unit: 'platforms',
        exact: true,
        mistakes: [
          {
            name: 'rounds down',
            value: full,
            because:
              'The last few versions need a platform too, even if it does not serve as many as the others.',
          },
          {
            name: 'stocks every version',
            value: versions,
            because: 'That is make to stock. A platform becomes a version only after the order.',
          },
        ],
      });
      return (
        body && {
          statement: `From one half-finished platform ${versionsPerPlatform} versions can be assembled. The firm offers ${versions} versions. How many different platforms does it stock?`,
          steps: [
            `${versions} ÷ ${versionsPerPlatform} = ${num(versions / versionsPerPlatform)}, rounded up: ${of('ato.points')}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'cost-of-platform-and-finish',
    kind: 'numeric',
    title: 'Made in numbers, finished one by one',
    draw(random) {
      const [versionsPerPlatform, platforms, doublings] = [
        random.whole(4, 8),
        random.pick([2, 4]),
        random.whole(3, 6),
      ];
      const rate = 2 ** doublings;
      const [unitCost, scaleSaving, platformValueShare] = [
        random.step(200, 1200, 100),
        random.step(0.08, 0.2, 0.04),
        random.step(0.4, 0.7, 0.1),
      ];
      const { of, opened } = solve('compare', {
        versions: versionsPerPlatform * platforms,
        versionsPerPlatform,
        demandRate: rate * platforms,
        unitCost,
        scaleSaving,
        platformValueShare,
      });
      const factor = (1 - scaleSaving) ** doublings;
      const body = numeric({
        answer: of('ato.production'),
        decimals: 2,
        unit: 'dollars per unit',
        mistakes: [
          {
            name: 'saves on the finish too',
            value: unitCost * factor,
            because: 'Finishing is done to order, one by one: only the platform’s share of cost falls.',
          },
          {
            name: 'forgets the finish',
            value: unitCost * platformValueShare * factor,
            because: 'That is the platform alone. It still has to be finished.',
          },
        ],
      });
      return (
        body && {
          statement: `A unit made as a one-off costs ${money(unitCost)}; ${percent(platformValueShare)} of that is in the platform. The firm makes ${platforms} platforms, ${rate} of each a week, and each doubling of identical units saves ${percent(scaleSaving)}. Finishing is done one by one. What does it cost to make a unit, in dollars?`,
          steps: [
            `${doublings} doublings leave ${power(1 - scaleSaving, doublings)} = ${percent(factor)} of the platform’s cost.`,
            `${num(unitCost)} × ${platformValueShare} × ${num(factor)} + ${num(unitCost)} × ${num(1 - platformValueShare)} = ${money(of('ato.production'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
]);
