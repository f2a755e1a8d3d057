/** Chapter 9: options multiply, parts add, and demand is spread thin. */
import { choiceOfNumbers, matching, numeric, ordering } from '../bodies.ts';
import type { Draw } from '../draw.ts';
import { solve } from '../solve.ts';
import { inChapter } from '../template.ts';
import { fixed, num, percent } from '../words.ts';

function product(random: Draw, more: Readonly<Record<string, number>> = {}) {
  const [modules, options, demandRate] = [random.whole(3, 7), random.whole(2, 6), random.step(20, 200, 10)];
  const solved = solve('variety', { modules, options, demandRate, clashes: 0, ...more });
  const words = `A product has ${modules} modules with ${options} options each, and every combination can be built`;
  return { ...solved, modules, options, demandRate, words };
}

export const massCustomization = inChapter('mass-customization', [
  {
    id: 'configurations',
    kind: 'numeric',
    title: 'How many products',
    draw(random) {
      const { of, modules, options, words, opened } = product(random);
      const body = numeric({
        answer: of('configurations'),
        decimals: 0,
        unit: 'products',
        exact: true,
        mistakes: [
          {
            name: 'adds',
            value: modules * options,
            because:
              'That is the number of parts. Choices in different modules combine freely, so they multiply.',
          },
          {
            name: 'turns the power over',
            value: modules ** options,
            because:
              'Each module multiplies by its options: the options are the base, the modules the exponent.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. How many different products is that?`,
          steps: [
            `${options} × ${options} × … (${modules} times) = ${options}^${modules} = ${num(of('configurations'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'parts-to-stock',
    kind: 'numeric',
    title: 'How many parts',
    draw(random) {
      const { of, modules, options, words, opened } = product(random);
      const body = numeric({
        answer: of('parts'),
        decimals: 0,
        unit: 'parts',
        exact: true,
        mistakes: [
          {
            name: 'multiplies them all',
            value: options ** modules,
            because: 'That is the number of finished products. A part is one option of one module.',
          },
          {
            name: 'adds modules and options',
            value: modules + options,
            because: 'Every module has its own options: parts are modules times options.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. How many different parts does a firm stock that assembles it to order?`,
          steps: [`${modules} × ${options} = ${of('parts')} parts.`],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'demand-for-a-part',
    kind: 'numeric',
    title: 'Demand for a part',
    draw(random) {
      const { of, modules, options, demandRate, words, opened } = product(random);
      const body = numeric({
        answer: of('demandPerPart'),
        decimals: 0,
        unit: 'a year',
        mistakes: [
          {
            name: 'shares demand among all parts',
            value: (52 * demandRate) / (modules * options),
            because:
              'Every product holds one option of each module, so demand is shared within a module, not across modules.',
          },
          {
            name: 'shares demand among all products',
            value: (52 * demandRate) / options ** modules,
            because: 'A part goes into many products and collects the demand of them all.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. The family sells ${num(demandRate)} units a week. How many of an average part are needed a year?`,
          steps: [
            `52 × ${num(demandRate)} = ${num(52 * demandRate)} products a year, each with one option of the module.`,
            `÷ ${options} options = ${num(of('demandPerPart'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'years-between-sales',
    kind: 'numeric',
    title: 'When a product sells again',
    draw(random) {
      const { of, modules, options, demandRate, words, opened } = product(random, {});
      const years = of('yearsBetween');
      const body = numeric({
        answer: years,
        decimals: 2,
        unit: 'years',
        mistakes: [
          {
            name: 'counts parts for products',
            value: (modules * options) / (52 * demandRate),
            because: 'Parts are few and sell often. The question is about one finished combination.',
          },
          {
            name: 'forgets the year',
            value: options ** modules / demandRate,
            because: 'Those are weeks. A year has 52 of them.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. The family sells ${num(demandRate)} units a week, all products alike. How many years pass on average between two sales of the same product?`,
          steps: [
            `${options}^${modules} = ${num(options ** modules)} products share ${num(52 * demandRate)} sales a year.`,
            `${num(options ** modules)} ÷ ${num(52 * demandRate)} = ${fixed(years, 2)} years.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'one-more-option',
    kind: 'choice',
    title: 'One more option everywhere',
    draw(random) {
      const before = product(random);
      const { modules, options, words } = before;
      const after = solve('variety', { ...before.values, options: options + 1 });
      const body = choiceOfNumbers(random, {
        answer: after.of('configurations'),
        because: 'Every module multiplies by one more.',
        write: (value) => `${num(Math.round(value))} products`,
        mistakes: [
          {
            name: 'adds one for each module',
            value: options ** modules + modules,
            because: 'Those are the new parts. Each combines with all that was there.',
          },
          {
            name: 'multiplies once',
            value: (options ** modules * (options + 1)) / options,
            because: 'That is one more option in one module. Here every module gets one.',
          },
          {
            name: 'doubles',
            value: 2 * options ** modules,
            because: 'A doubling takes one module with two options more, not one option more in each.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}: ${num(options ** modules)} products. Each module gets one more option. How many products is that?`,
          steps: [
            `${options + 1}^${modules} = ${num(after.of('configurations'))} products, from ${modules} more parts.`,
          ],
          opened: after.opened,
          body,
        }
      );
    },
  },
  {
    id: 'least-volatility-of-a-part',
    kind: 'numeric',
    title: 'How steady a part can be',
    draw(random) {
      const { of, options, demandRate, words, opened } = product(random);
      const body = numeric({
        answer: 100 * of('partCv'),
        decimals: 1,
        unit: '%',
        mistakes: [
          {
            name: 'takes the family’s volatility',
            value: 100 / Math.sqrt(demandRate),
            because: 'A part sees only its share of demand, and less demand strays more.',
          },
          {
            name: 'forgets the square root',
            value: (100 * options) / demandRate,
            because: 'Independent customers stray by the square root of their number.',
          },
        ],
      });
      return (
        body && {
          statement: `${words}. The family sells ${num(demandRate)} units a week to customers who decide on their own. What is the least coefficient of variation of an average part’s weekly demand, in percent?`,
          steps: [
            `A part sells ${num(demandRate)} ÷ ${options} = ${num(demandRate / options)} a week.`,
            `1 ÷ √${num(demandRate / options)} = ${percent(of('partCv'))}.`,
          ],
          opened,
          body,
        }
      );
    },
  },
  {
    id: 'products-by-variety',
    kind: 'ordering',
    title: 'Which has most variety',
    draw(random) {
      const designs = Array.from({ length: 4 }, () => {
        const { of, modules, options, opened } = product(random);
        return { text: `${modules} modules with ${options} options`, value: of('configurations'), opened };
      });
      const body = ordering(random, { first: 'fewest products', last: 'most products' }, designs);
      const most = designs.reduce((a, b) => (b.value > a.value ? b : a));
      return (
        body && {
          statement: `Four designs: ${designs.map(({ text }) => text).join('; ')} each. Put them in order of how many products they make, the fewest first.`,
          steps: [
            'Options to the power of modules: more modules weigh more than more options.',
            ...designs.map(({ text, value }) => `${text}: ${num(value)}.`),
          ],
          opened: most.opened,
          body,
        }
      );
    },
  },
  {
    id: 'designs-and-products',
    kind: 'matching',
    title: 'The same parts, different variety',
    draw(random) {
      const parts = random.pick([24, 30, 36, 40, 48, 60]);
      const demandRate = random.step(20, 200, 10);
      const splits = [2, 3, 4, 5, 6, 8, 10, 12].filter(
        (modules) => parts % modules === 0 && parts / modules <= 20 && parts / modules >= 2,
      );
      const designs = random
        .some(splits, 4)
        .sort((a, b) => a - b)
        .map((modules) => {
          const solved = solve('variety', { modules, options: parts / modules, clashes: 0, demandRate });
          return {
            text: `${modules} modules with ${parts / modules} options`,
            value: solved.of('configurations'),
            opened: solved.opened,
          };
        });
      const [one] = designs;
      const body =
        designs.length === 4 ? matching(random, designs, (value) => `${num(value)} products`) : null;
      return (
        body &&
        one && {
          statement: `Each design has ${parts} parts and sells ${num(demandRate)} units a week: ${designs.map(({ text }) => text).join('; ')}. Match the design with the number of products it makes.`,
          steps: [
            'Options to the power of modules.',
            ...designs.map(({ text, value }) => `${text}: ${num(value)}.`),
          ],
          opened: one.opened,
          body,
        }
      );
    },
  },
]);
