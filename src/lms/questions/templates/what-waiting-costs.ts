/** Chapter 6: why orders queue although there is capacity to spare. */
import { choiceOfNumbers, matching, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, num, percent, weeks } from '../words.ts';

function shop(random: Draw, more: Readonly<Record<string, number>> = {}) {
  const [load, processWeeks] = [
    random.pick([0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]),
    random.step(0.1, 1, 0.1),
  ];
  const solved = solve('wait', { load, processWeeks, arrivalCv: 1, processCv: 1, servers: 1, ...more });
  const words = `One server works on orders that come at random. An order takes ${weeks(processWeeks)} of work on average, and the server is busy ${percent(load)} of the time`;
  return { ...solved, load, tau: processWeeks, words };
}

const random100 = 'Process times are exponential';

export const whatWaitingCosts = inChapter('what-waiting-costs', [
  {
    id: 'mean-wait-in-line',
    kind: 'numeric',
    title: 'The wait in line',
    draw(random) {
      const { of, load, tau, words, opened } = shop(random);
      const body = numeric({
        answer: of('meanWait'),
        decimals: 2,
        unit: 'weeks',
        mistakes: [
          {
            name: 'counts the work as waiting',
            value: tau / (1 - load),
            because: 'That is the whole time in the shop, with the work on the order itself.',
          },
          {
            name: 'grows in step with utilization',
            value: tau * load,
            because: 'The line grows with busy over idle time, ρ/(1 − ρ), not with ρ.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. ${random100}. How long does an order wait in line on average before work on it begins, in weeks?`,
          steps: [
            `ρ ÷ (1 − ρ) = ${load} ÷ ${fixed(1 - load, 2)} = ${num(load / (1 - load))}.`,
            `Times ${weeks(tau)}: ${fixed(of('meanWait'), 2)} weeks.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'vut-wait',
    kind: 'numeric',
    title: 'Variability, utilization, time',
    draw(random) {
      const [arrivalCv, processCv] = [random.pick([0.5, 1, 1.5, 2]), random.pick([0.5, 0.8, 1.5, 2])];
      const { of, load, tau, opened } = shop(random, { arrivalCv, processCv });
      const busy = (load / (1 - load)) * tau;
      const body = numeric({
        answer: of('vutWait'),
        decimals: 2,
        unit: 'weeks',
        mistakes: [
          {
            name: 'does not square',
            value: ((arrivalCv + processCv) / 2) * busy,
            because: 'Variability enters by the squares of the coefficients of variation.',
          },
          {
            name: 'forgets the half',
            value: (arrivalCv ** 2 + processCv ** 2) * busy,
            because: 'The two squares are averaged: half of their sum.',
          },
        ],
      });
      return (
        body && {
          statement: `One server is busy ${percent(load)} of the time; an order takes ${weeks(tau)} of work on average. The coefficient of variation is ${arrivalCv} for the time between orders and ${processCv} for the work. By the VUT equation, how long does an order wait in line on average, in weeks?`,
          steps: [
            `Variability: (${arrivalCv}² + ${processCv}²) ÷ 2 = ${num((arrivalCv ** 2 + processCv ** 2) / 2)}.`,
            `Utilization: ${load} ÷ ${fixed(1 - load, 2)} = ${num(load / (1 - load))}.`,
            `Times ${weeks(tau)}: ${fixed(of('vutWait'), 2)} weeks.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'littles-law',
    kind: 'numeric',
    title: 'How many orders are in the shop',
    draw(random) {
      const { of, load, opened } = shop(random);
      const [rate, time] = [of('arrivalRate'), of('meanTimeInShop')];
      const body = numeric({
        answer: of('meanInShop'),
        decimals: 2,
        unit: 'orders',
        mistakes: [
          {
            name: 'divides',
            value: rate / time,
            because:
              'Little’s law multiplies: more orders a week, or longer stays, both mean more orders in the shop.',
          },
          {
            name: 'takes the share of time busy',
            value: load,
            because: 'That is how many are being worked on. The others wait in line.',
          },
        ],
      });
      return (
        body && {
          statement: `${fixed(rate, 2)} orders a week come to a shop, and each stays ${fixed(time, 3)} weeks on average from coming to leaving. How many orders are in the shop on average?`,
          steps: [
            'Little’s law: number = rate × time.',
            `${fixed(rate, 2)} × ${fixed(time, 3)} = ${fixed(of('meanInShop'), 2)} orders.`,
          ],
          opened,
          body,
        }
      );
    },
  },
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
    id: 'shops-by-wait',
    kind: 'ordering',
    title: 'Where orders wait longest',
    draw(random) {
      const shops = Array.from({ length: 4 }, () =>
        shop(random, {
          arrivalCv: random.pick([0.5, 1, 2]),
          processCv: random.pick([0, 0.5, 1]),
          processWeeks: 0.5,
        }),
      );
      const entries = shops.map(({ of, load, values }) => ({
        text: `utilization ${percent(load)}, arrivals ${percent(Number(values['arrivalCv']))}, work ${percent(Number(values['processCv']))}`,
        value: of('vutWait'),
      }));
      const body = ordering(random, { first: 'shortest wait', last: 'longest wait' }, entries);
      const longest = shops.reduce((a, b) => (b.of('vutWait') > a.of('vutWait') ? b : a));
      return (
        body && {
          statement: `Four shops have one server each and half a week of work in an order. They differ in utilization and in the coefficients of variation of arrivals and of work: ${entries.map(({ text }) => text).join('; ')}. Put them in order of the wait in line by the VUT equation, the shortest first.`,
          steps: [
            'Wait = variability × utilization × time.',
            ...entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
          ],
          opened: longest.opened,
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
      return (
        body &&
        one && {
          statement: `One server, orders at random, exponential work of ${weeks(tau)} on average. Match each of the utilizations ${entries.map(({ text }) => text).join(', ')} with the mean wait in line.`,
          steps: [
            'Wait = ρ/(1 − ρ) × time.',
            ...entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
          ],
          opened: one.opened,
          body,
        }
      );
    },
  },
]);
