/** Chapter 2: where the order enters, who waits for what, and what is left to the forecast. */
import { points } from '../../../calculators/decoupling-point/points.ts';
import { capitalized } from '../../../calculators/shared/strategies.ts';
import { choice, matching, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve, type Solved } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, percent, weeks } from '../words.ts';

interface Line extends Solved {
  readonly words: string;
  readonly times: Readonly<
    Record<'engineering' | 'supply' | 'fabrication' | 'assembly' | 'delivery', number>
  >;
}

function line(random: Draw, more: Readonly<Record<string, number | string>> = {}): Line {
  const times = {
    engineering: random.step(2, 12, 1),
    supply: random.step(2, 8, 0.5),
    fabrication: random.step(1, 5, 0.5),
    assembly: random.step(0.4, 2, 0.2),
    delivery: random.step(0.2, 1, 0.2),
  };
  const values = Object.fromEntries(Object.entries(times).map(([stage, time]) => [`${stage}Weeks`, time]));
  const words = `engineering ${weeks(times.engineering)}, supply of materials ${weeks(times.supply)}, fabrication ${weeks(times.fabrication)}, assembly ${weeks(times.assembly)}, delivery ${weeks(times.delivery)}`;
  return { ...solve('decoupling-point', { ...values, ...more }), times, words };
}

const waitsOf = ({ of }: Line) =>
  points.map(({ id, name }) => ({ text: capitalized(name), value: of(`wait.${id}`) }));

export const pushPull = inChapter('push-pull-and-the-decoupling-point', [
  {
    id: 'pd-ratio',
    kind: 'numeric',
    title: 'The P:D ratio',
    draw(random) {
      const patienceWeeks = random.step(1, 4, 0.5);
      const { of, times, opened } = line(random, { patienceWeeks, position: 'assemble' });
      const made = times.supply + times.fabrication + times.assembly + times.delivery;
      const body = numeric({
        answer: of('ratio'),
        decimals: 2,
        unit: 'times',
        mistakes: [
          {
            name: 'turns the ratio over',
            value: patienceWeeks / made,
            because:
              'That is D:P. The ratio says how many times longer production takes than the customer waits.',
          },
          {
            name: 'counts the factory only',
            value: (times.fabrication + times.assembly) / patienceWeeks,
            because: 'P runs from buying materials to the customer’s door: supply and delivery are in it.',
          },
        ],
      });
      return (
        body && {
          statement: `A product whose design exists needs ${weeks(times.supply)} for the supply of materials, ${weeks(times.fabrication)} for fabrication, ${weeks(times.assembly)} for assembly and ${weeks(times.delivery)} for delivery. Customers accept to wait ${weeks(patienceWeeks)}. What is the P:D ratio?`,
          steps: [
            `P = ${times.supply} + ${times.fabrication} + ${times.assembly} + ${times.delivery} = ${weeks(made)}.`,
            `P ÷ D = ${fixed(made, 1)} ÷ ${patienceWeeks} = ${fixed(of('ratio'), 2)}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'least-forecast-share',
    kind: 'numeric',
    title: 'What must be forecast',
    draw(random) {
      const patienceWeeks = random.step(1, 4, 0.5);
      const { of, times, opened } = line(random, { patienceWeeks, position: 'assemble' });
      const made = times.supply + times.fabrication + times.assembly + times.delivery;
      const body = numeric({
        answer: 100 * of('leastShare'),
        decimals: 1,
        unit: '%',
        mistakes: [
          {
            name: 'takes the share made to order',
            value: (100 * patienceWeeks) / made,
            because: 'That is the share customers wait for. The rest has to be begun before they order.',
          },
        ],
      });
      return (
        body && {
          statement: `From buying materials to the customer’s door a product takes ${weeks(Number(fixed(made, 1)))}. Customers wait ${weeks(patienceWeeks)}. Which share of that time, in percent, must be covered by a forecast at the very least?`,
          steps: [
            `Customers wait for ${patienceWeeks} of ${fixed(made, 1)} weeks.`,
            `1 − ${patienceWeeks} ÷ ${fixed(made, 1)} = ${percent(of('leastShare'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'wait-at-the-point',
    kind: 'numeric',
    title: 'The wait behind the point',
    draw(random) {
      const position = random.pick([2, 3, 4] as const);
      const point = points[position];
      if (!point) return null;
      const { of, times, words, opened } = line(random, { position: point.word });
      const stages = Object.values(times);
      const before = stages.slice(1, position).reduce((sum, time) => sum + time, 0);
      const factory = stages.slice(position, 4).reduce((sum, time) => sum + time, 0);
      const body = numeric({
        answer: of('wait'),
        decimals: 1,
        unit: 'weeks',
        mistakes: [
          {
            name: 'adds the stages before the point',
            value: before,
            because:
              'Those stages are done to a forecast before anybody orders. The customer waits for what comes after the point.',
          },
          ...(position < 4
            ? [
                {
                  name: 'forgets delivery',
                  value: factory,
                  because: 'The unit still has to reach the customer: delivery is part of the wait.',
                },
              ]
            : []),
        ],
      });
      return (
        body && {
          statement: `A supply line: ${words}. The firm has chosen ${point.name}. If what it keeps in stock is there, how many weeks does the customer wait?`,
          steps: [
            `With ${point.name} the shelf holds ${point.stock}.`,
            `What is left to do takes ${stages
              .slice(position)
              .map((time) => fixed(time, 1))
              .join(' + ')} = ${fixed(of('wait'), 1)} weeks.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'furthest-upstream',
    kind: 'choice',
    title: 'As far up as patience allows',
    draw(random) {
      const patienceWeeks = random.step(1, 12, 0.5);
      const drawn = line(random, { patienceWeeks });
      const waits = waitsOf(drawn);
      const best = waits.findIndex(({ value }) => value <= patienceWeeks);
      const right = waits[best];
      if (!right || best < 1 || best > 3 || patienceWeeks - right.value < 0.15) return null;
      const tooFar = waits[best - 1];
      const further = waits.slice(best + 1, best + 3);
      if (!tooFar || tooFar.value - patienceWeeks < 0.15) return null;
      const body = choice(random, {
        right: {
          text: right.text,
          because: `It asks for ${fixed(right.value, 1)} weeks of waiting, and one step further up would ask for ${fixed(tooFar.value, 1)}.`,
        },
        wrong: [
          {
            text: tooFar.text,
            name: 'goes one stage too far',
            because: `Customers would wait ${fixed(tooFar.value, 1)} weeks, which is more than the ${fixed(patienceWeeks, 1)} they accept.`,
          },
          ...further.map(({ text, value }) => ({
            text,
            name: 'stocks more than patience demands',
            because: `Customers would wait only ${fixed(value, 1)} weeks. They accept more, so the order can enter further up and less has to be forecast.`,
          })),
        ],
      });
      return (
        body && {
          statement: `A supply line: ${drawn.words}. Customers accept to wait ${weeks(patienceWeeks)}. How far up the line can the order enter?`,
          steps: waits.map(
            ({ text, value }) =>
              `${text}: ${fixed(value, 1)} weeks${value <= patienceWeeks ? '.' : ', too long.'}`,
          ),
          opened: drawn.opened,
          body,
        }
      );
    },
  },
  {
    id: 'positions-by-wait',
    kind: 'ordering',
    title: 'Positions by wait',
    draw(random) {
      const drawn = line(random);
      const body = ordering(
        random,
        { first: 'shortest wait', last: 'longest wait' },
        random.some(waitsOf(drawn), 4),
      );
      return (
        body && {
          statement: `A supply line: ${drawn.words}. Put these positions of the decoupling point in order of the customer’s wait, the shortest first.`,
          steps: [
            'The further up the order enters, the more is left to do.',
            ...waitsOf(drawn).map(({ text, value }) => `${text}: ${fixed(value, 1)} weeks.`),
          ],
          opened: drawn.opened,
          body,
        }
      );
    },
  },
  {
    id: 'positions-and-waits',
    kind: 'matching',
    title: 'Which position gives which wait',
    draw(random) {
      const drawn = line(random);
      const body = matching(random, waitsOf(drawn).slice(1, 5), (value) => `${fixed(value, 1)} weeks`);
      return (
        body && {
          statement: `A supply line: ${drawn.words}. Match each position of the decoupling point with the customer’s wait.`,
          steps: [
            'The customer waits for the stages after the point.',
            ...waitsOf(drawn).map(({ text, value }) => `${text}: ${fixed(value, 1)} weeks.`),
          ],
          opened: drawn.opened,
          body,
        }
      );
    },
  },
]);
