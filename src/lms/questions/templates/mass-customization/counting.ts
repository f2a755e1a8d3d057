/** Chapter 9: options multiply, parts add. */
import { choiceOfNumbers, matching, numeric, ordering } from '../../bodies.ts';
import { solve } from '../../solve.ts';
import { inChapter } from '../../template.ts';
import { num, power } from '../../words.ts';
import { product } from './product.ts';

export const countingQuestions = inChapter('mass-customization', [
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
            `${options} × ${options} × … (${modules} times) = ${power(options, modules)} = ${num(of('configurations'))}.`,
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
            `${power(options + 1, modules)} = ${num(after.of('configurations'))} products, from ${modules} more parts.`,
          ],
          opened: after.opened,
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
      if (!body || !one) return null;
      return {
        statement: `Each design has ${parts} parts and sells ${num(demandRate)} units a week: ${designs.map(({ text }) => text).join('; ')}. Match the design with the number of products it makes.`,
        steps: [
          'Options to the power of modules.',
          ...designs.map(({ text, value }) => `${text}: ${num(value)}.`),
        ],
        opened: one.opened,
        body,
      };
    },
  },
]);
