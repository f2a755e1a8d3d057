/** Chapter 9: demand spread over products and parts. */
import { numeric } from '../../bodies.ts';
import { inChapter } from '../../template.ts';
import { fixed, num, percent, power } from '../../words.ts';
import { product } from './product.ts';

export const thinDemandQuestions = inChapter('mass-customization', [
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
      const { of, modules, options, demandRate, words, opened } = product(random);
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
            `${power(options, modules)} = ${num(options ** modules)} products share ${num(52 * demandRate)} sales a year.`,
            `${num(options ** modules)} ÷ ${num(52 * demandRate)} = ${fixed(years, 2)} years.`,
          ],
          opened,
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
]);
