/** Chapter 11: which products suit which strategy. Every figure is illustrative, as the calculator's own cases are. */
import { presets } from '../../../calculators/compare/presets.ts';
import { choice, choiceOfNumbers, matching, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { choiceOfStrategy } from '../firm.ts';
import { solve } from '../solve.ts';
import { strategies, capitalized } from '../../../calculators/shared/strategies.ts';
import { inChapter } from '../template.ts';
import { fixed, money, num, percent, weeks } from '../words.ts';

type Preset = (typeof presets)[number];

function productCase(preset: Preset, more: Readonly<Record<string, number>> = {}) {
  return solve('compare', { ...preset.values, ...more });
}

const waitOf = (preset: Preset, utilization: number) => ({
  text: preset.label,
  value: productCase(preset, { utilization }).of('mto.meanWait'),
});

function shoppers(random: Draw, more: Readonly<Record<string, number>> = {}) {
  const [forecast, waitForOrder] = [random.step(400, 4000, 100), random.step(0.2, 0.9, 0.05)];
  const solved = solve('season', {
    forecast,
    waitForOrder,
    unitCost: random.step(20, 300, 20),
    margin: random.pick([0.2, 0.25, 0.4, 0.5]),
    ...more,
  });
  return { ...solved, forecast, waitForOrder };
}

export const whichProductsSuit = inChapter('which-products-suit', [
  {
    id: 'product-and-strategy',
    kind: 'choice',
    title: 'Which strategy suits',
    draw(random) {
      const preset = random.pick(presets);
      const [versions, demandCv] = [random.pick([2, 4, 8, 20, 60, 150, 500]), random.step(0.2, 1.2, 0.1)];
      const { of, opened } = productCase(preset, { versions, demandCv });
      const totals = strategies.map(({ id, name }) => ({
        text: capitalized(name),
        value: of(`${id}.total`),
      }));
      const body = choiceOfStrategy(random, totals);
      return (
        body && {
          statement: `Open the calculator’s illustrative case “${preset.label}” and set ${num(versions)} versions and a demand volatility of ${percent(demandCv)}. Which strategy costs least per unit?`,
          steps: totals.map(({ text, value }) => `${text}: ${money(value)} a unit.`),
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'customers-who-walk-away',
    kind: 'numeric',
    title: 'Customers who do not wait',
    draw(random) {
      const { of, forecast, waitForOrder, opened } = shoppers(random);
      const body = numeric({
        answer: of('mto.walkedAway'),
        decimals: 0,
        unit: 'customers',
        mistakes: [
          {
            name: 'counts those who stay',
            value: forecast * waitForOrder,
            because: 'Those are the customers who do wait. The question is who does not.',
          },
          {
            name: 'loses nobody',
            value: 0,
            because:
              'Made to order, nobody is turned away for lack of stock, but whoever does not wait buys elsewhere.',
          },
        ],
      });
      return (
        body && {
          statement: `In a season ${num(forecast)} customers ask for a product, one unit each. ${percent(waitForOrder)} of them would wait until it is made. How many does a firm that makes to order lose?`,
          steps: [
            `1 − ${percent(waitForOrder)} = ${percent(1 - waitForOrder)} of ${num(forecast)} are ${num(of('mto.walkedAway'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'one-off-cost',
    kind: 'choice',
    title: 'What a one-off costs',
    draw(random) {
      const [unitCost, setupCost, toolingCost] = [
        random.step(100, 1500, 50),
        random.step(100, 900, 50),
        random.step(5000, 40_000, 5000),
      ];
      const { of, opened } = solve('scale', { unitCost, setupCost, toolingCost });
      const body = choiceOfNumbers(random, {
        answer: of('oneOff'),
        because: 'A one-off bears a whole set-up, and no tooling.',
        write: money,
        mistakes: [
          {
            name: 'forgets the set-up',
            value: unitCost,
            because: 'The machine has to be set up for it, and no other unit shares that.',
          },
          {
            name: 'charges the tooling',
            value: unitCost + setupCost + toolingCost,
            because: 'Tools are made for a standard that will sell often. A one-off does without.',
          },
          {
            name: 'charges tooling instead of set-up',
            value: unitCost + toolingCost,
            because: 'It is the other way round: the one-off pays its set-up, the standard its tools.',
          },
        ],
      });
      return (
        body && {
          statement: `Apart from its set-up a unit made on its own costs ${money(unitCost)}. A set-up costs ${money(setupCost)}. Design and tools of a standard version would cost ${money(toolingCost)}. What does a one-off cost in all?`,
          steps: [`${money(unitCost)} + ${money(setupCost)} = ${money(of('oneOff'))}.`],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'when-make-to-order-fails',
    kind: 'choice',
    title: 'When make to order is a mistake',
    draw(random) {
      const [fabricationWeeks, assemblyWeeks, deliveryWeeks] = [
        random.step(1, 5, 0.5),
        random.step(0.4, 1.6, 0.2),
        0.4,
      ];
      const patienceWeeks = random.step(0.5, 8, 0.5);
      const { of, opened } = solve('decoupling-point', {
        fabricationWeeks,
        assemblyWeeks,
        deliveryWeeks,
        patienceWeeks,
        position: 'make',
      });
      const [wait, short] = [of('wait.makeToOrder'), of('wait.assembleToOrder')];
      if (Math.abs(wait - patienceWeeks) < 0.2 || Math.abs(short - patienceWeeks) < 0.2) return null;
      const verdicts = [
        {
          holds: patienceWeeks > wait,
          text: 'Make to order works.',
          name: 'forgets part of the wait',
          why: `Customers would wait ${fixed(wait, 1)} weeks for fabrication, assembly and delivery, and accept ${fixed(patienceWeeks, 1)}.`,
        },
        {
          holds: patienceWeeks < wait && patienceWeeks > short,
          text: 'Make to order takes too long, assemble to order works.',
          name: 'looks for the middle',
          why: `Made to order the wait is ${fixed(wait, 1)} weeks, assembled to order ${fixed(short, 1)}; customers accept ${fixed(patienceWeeks, 1)}.`,
        },
        {
          holds: patienceWeeks < short,
          text: 'Even assemble to order takes too long.',
          name: 'takes every customer for impatient',
          why: `Assembly and delivery take ${fixed(short, 1)} weeks, and customers accept ${fixed(patienceWeeks, 1)}.`,
        },
      ];
      const right = verdicts.find(({ holds }) => holds);
      const body = right
        ? choice(random, {
            right: { text: right.text, because: right.why },
            wrong: verdicts
              .filter((one) => one !== right)
              .map(({ text, name, why }) => ({ text, name, because: why })),
          })
        : null;
      return (
        body && {
          statement: `Fabrication takes ${weeks(fabricationWeeks)}, assembly ${weeks(assemblyWeeks)} and delivery ${weeks(deliveryWeeks)}. Customers accept to wait ${weeks(patienceWeeks)}. Without any line at the machines, which strategy keeps within that?`,
          steps: [
            `Make to order: ${fabricationWeeks} + ${assemblyWeeks} + ${deliveryWeeks} = ${fixed(wait, 1)} weeks.`,
            `Assemble to order: ${assemblyWeeks} + ${deliveryWeeks} = ${fixed(short, 1)} weeks.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'products-by-wait',
    kind: 'ordering',
    title: 'Which products take longest',
    draw(random) {
      const utilization = random.step(0.5, 0.9, 0.01);
      const chosen = random.some(presets, 4);
      const entries = chosen.map((preset) => waitOf(preset, utilization));
      const body = ordering(random, { first: 'shortest wait', last: 'longest wait' }, entries);
      const [one] = chosen;
      if (!body || !one) return null;
      return {
        statement: `Take the calculator’s illustrative cases ${entries.map(({ text }) => text.toLowerCase()).join(', ')}, each with a bottleneck that is busy ${percent(utilization)} of the time. Put them in order of the mean wait if they are made to order, the shortest first.`,
        steps: [
          'Fabrication, line and assembly add up.',
          ...entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
        ],
        opened: productCase(one, { utilization }).opened,
        body,
      };
    },
  },
  {
    id: 'products-and-waits',
    kind: 'matching',
    title: 'Which product takes how long',
    draw(random) {
      const utilization = random.step(0.5, 0.9, 0.01);
      const chosen = random.some(presets, 4);
      const entries = chosen.map((preset) => waitOf(preset, utilization));
      const body = matching(random, entries, (value) => `${fixed(value, 2)} weeks`);
      const [one] = chosen;
      if (!body || !one) return null;
      return {
        statement: `Take the calculator’s illustrative cases ${entries.map(({ text }) => text.toLowerCase()).join(', ')}, each with a bottleneck that is busy ${percent(utilization)} of the time. Match the product with its mean wait if it is made to order.`,
        steps: entries.map(({ text, value }) => `${text}: ${fixed(value, 2)} weeks.`),
        opened: productCase(one, { utilization }).opened,
        body,
      };
    },
  },
]);
