/** Chapter 6: how long orders wait in line. */
import { numeric, ordering } from '../../bodies.ts';
import { inChapter } from '../../template.ts';
import { fixed, num, percent, weeks } from '../../words.ts';
import { shop } from './shop.ts';

const random100 = 'Process times are exponential';

export const lineQuestions = inChapter('what-waiting-costs', [
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
        text: `utilization ${percent(load)}, arrivals ${percent(Number(values.arrivalCv))}, work ${percent(Number(values.processCv))}`,
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
]);
