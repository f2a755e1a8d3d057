/** Chapter 6: what the last of the capacity and steadier work do to the line. */
import { choiceOfNumbers, matching } from '../../bodies.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { fixed, num, percent, weeks } from '../../words.ts';
import { shop } from './shop.ts';

export const capacityQuestions = inChapter('what-waiting-costs', [
  {
    id: 'last-of-the-capacity',
    kind: 'choice',
    title: 'The last of the capacity',
    draw(random) {
      const [low, high] = random.pick([
        [0.5, 0.75],
        [0.6, 0.9],
        [0.7, 0.9],
        [0.8, 0.95],
        [0.75, 0.9],
        [0.8, 0.9],
        [0.6, 0.8],
      ] as const);
      const before = shop(random, { load: low });
      const after = solve('wait', { ...before.values, load: high });
      const wait = before.of('meanWait');
      const body = choiceOfNumbers(random, {
        answer: after.of('meanWait'),
        because: 'The wait follows ρ/(1 − ρ): idle time shrinks much faster than busy time grows.',
        write: (value) => `${fixed(value, 2)} weeks`,
        mistakes: [
          {
            name: 'grows in step with utilization',
            value: (wait * high) / low,
            because:
              'That would hold if a queue were like a load on a truck. Here it is the idle time that keeps the line short.',
          },
          {
            name: 'adds the points of utilization',
            value: wait * (1 + high - low),
            because: 'A few points of utilization can take half of what idle time there was.',
          },
        ],
      });
      return (
        body && {
          statement: `One server, orders at random, exponential work of ${weeks(before.tau)} on average: at ${percent(low)} utilization orders wait ${fixed(wait, 2)} weeks in line. How long do they wait at ${percent(high)}?`,
          steps: [
            `ρ/(1 − ρ) rises from ${num(low / (1 - low))} to ${num(high / (1 - high))}.`,
            `${num(high / (1 - high))} × ${weeks(before.tau)} = ${fixed(after.of('meanWait'), 2)} weeks.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'constant-work',
    kind: 'choice',
    title: 'Work that always takes the same time',
    draw(random) {
      const before = shop(random);
      const after = solve('wait', { ...before.values, processCv: 0 });
      const wait = before.of('meanWait');
      const body = choiceOfNumbers(random, {
        answer: after.of('meanWait'),
        because: 'Half of the variability was in the work, the other half is in the arrivals.',
        write: (value) => `${fixed(value, 3)} weeks`,
        mistakes: [
          {
            name: 'takes variability for harmless',
            value: wait,
            because:
              'Variable work makes lines even where the mean is the same: long jobs hold up many orders.',
          },
          {
            name: 'expects no line at all',
            value: 0,
            because: 'Orders still come at random, sometimes several at once.',
          },
        ],
      });
      return (
        body && {
          statement: `${before.words}. With exponential process times orders wait ${fixed(wait, 3)} weeks in line. How long do they wait if every order takes exactly ${weeks(before.tau)}?`,
          steps: [
            'V = (1 + 0) ÷ 2 instead of (1 + 1) ÷ 2.',
            `Half of ${fixed(wait, 3)}: ${fixed(after.of('meanWait'), 3)} weeks.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'utilizations-and-waits',
    kind: 'matching',
    title: 'Which utilization gives which wait',
    draw(random) {
      const { tau, values } = shop(random);
      const loads = random.some([0.5, 0.6, 0.7, 0.8, 0.9, 0.95], 4).sort();
      const solved = loads.map((load) => solve('wait', { ...values, load }));
      const entries = solved.map(({ of }, index) => ({
        text: percent(loads[index] ?? 0),
        value: of('meanWait'),
      }));
      const body = matching(random, entries, (value) => `${fixed(value, 2)} weeks`);
      const [one] = solved;
      if (!body || !one) return null;
      return {
        statement: `One server, orders at random, exponential work of ${weeks(tau)} on average. Match each of the utilizations ${entries.map(({ text }) => text).join(', ')} with the mean wait in line.`,
        steps: [
          'Wait = ρ/(1 − ρ) × time.',
          ...entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
        ],
        opened: one.opened,
        body,
      };
    },
  },
]);
