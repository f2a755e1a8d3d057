import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import CalculatorLink from '../../src/components/CalculatorLink.astro';
import Cite from '../../src/components/Cite.astro';
import CostTable from '../../src/components/CostTable.astro';
import Crossover from '../../src/components/Crossover.astro';
import Exercise from '../../src/components/Exercise.astro';
import Formula from '../../src/components/Formula.astro';
import ModelValue from '../../src/components/ModelValue.astro';
import PageLink from '../../src/components/PageLink.astro';
import Quiz from '../../src/components/Quiz.astro';
import ServedWithin from '../../src/components/ServedWithin.astro';
import Strategy from '../../src/components/Strategy.astro';
import Term from '../../src/components/Term.astro';
import { glossary, references } from './book.ts';

// The content layer is not there outside a build: the same files, read directly.
vi.mock('astro:content', () => ({
  getEntry: (collection: string, id: string) => {
    if (collection === 'references') return wrap(references.find((reference) => reference.id === id));
    const entry = glossary.find(({ name }) => name === id);
    return entry && { id, data: entry.data, body: entry.body };
  },
}));

function wrap(data: unknown): unknown {
  return data === undefined ? undefined : { data };
}

type Component = Parameters<AstroContainer['renderToString']>[0];
const container = await AstroContainer.create();

async function render(
  component: unknown,
  props: object,
  slots: Record<string, string> = {},
): Promise<string> {
  return container.renderToString(component as Component, { props: props as Record<string, unknown>, slots });
}

async function text(component: unknown, props: object, slots: Record<string, string> = {}): Promise<string> {
  const html = await render(component, props, slots);
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// 602.8086, 617.0692, 0.4858, 2.9600: check values of the model, found by inverting generating functions.
test.each([
  [{ of: 'ato.total', decimals: 2 }, '$602.81'],
  [{ of: 'mts.servedAtOnce' }, '49%'],
  [{ of: 'mto.meanWait', decimals: 2 }, '2.96 weeks'],
  [{ of: 'mts.total', minus: 'ato.total' }, '$14.26'],
  [{ of: 'mto.meanWait', over: 'mts.meanWait', decimals: 2 }, '2.98'],
  [{ of: 'mts.baseStock' }, '8'],
  [{ of: 'scenario.unitCost', decimals: 0 }, '$600'],
  [{ of: 'scenario.demandCv' }, '40%'],
  // 1 − 2 / (4 + 2 + 0.6 + 0.4) = 5/7: patience against the stages of the supply line as it opens.
  [{ of: 'decoupling-point/leastShare' }, '71%'],
  [{ of: 'decoupling-point/wait.assembleToOrder', at: { assemblyWeeks: 1.2 }, decimals: 1 }, '1.6 weeks'],
  [{ of: 'mts.total', at: { versions: 48 }, minus: 'mts.total', minusAt: {} }, '$13.10'],
])('a number in the text comes from the model: %j', async (props, expected) => {
  expect(await text(ModelValue, props)).toBe(expected);
});

test('shares served and crossovers come from the model', async () => {
  expect(await text(ServedWithin, { strategy: 'mto', weeks: 1 })).toBe('0%');
  expect(await text(Crossover, { of: 'versions', from: 'mts', to: 'ato' })).toBe('6');
});

test('a table of costs adds up', async () => {
  const cells = [...(await render(CostTable, { caption: 'Parts' })).matchAll(/\$(\d+\.\d\d)/g)].map(
    ([, value]) => Number(value),
  );
  expect(cells).toHaveLength(18);
  for (const column of [0, 1, 2]) {
    const values = cells.filter((_, index) => index % 3 === column);
    const sum = values.slice(0, 5).reduce((total, value) => total + value, 0);
    expect(Math.abs(sum - (values[5] ?? 0))).toBeLessThan(0.03); // six figures rounded to a cent each
  }
});

test('a formula is MathML without inline styles, with the numbers put in', async () => {
  const html = await render(Formula, { tex: 'W = L_1 + L_2', numbers: '@{mto.meanWait}\\ \\text{weeks}' });
  expect(html).toMatch(/<math\b/);
  expect(html).toContain('2.96');
  expect(html).not.toMatch(/\sstyle=|<annotation/);
});

test('a citation names authors and year and points to the list of sources', async () => {
  expect(await text(Cite, { id: 'zipkin-2000' })).toBe('(Zipkin 2000)');
  expect(await text(Cite, { id: 'lee-tang-1997 olhager-2003' })).toBe('(Lee and Tang 1997; Olhager 2003)');
  expect(await text(Cite, { id: 'salop-1979', narrative: true, where: 'p. 3' })).toBe('Salop (1979, p. 3)');
  expect(await render(Cite, { id: 'zipkin-2000' })).toContain('href="#source-zipkin-2000"');
});

test('a term carries its definition as its description', async () => {
  const html = await render(Term, { id: 'platform' });
  expect(html).toMatch(/aria-describedby="(term-platform)"[^]*id="\1"[^]*half-finished unit/);
});

test('a link to a case writes only what differs from the defaults', async () => {
  const html = await render(CalculatorLink, { id: 'compare', values: { versions: 48, demandCv: 0.4 } });
  expect(html).toContain('calculators/compare/?versions=48"');
});

test('a link to a page starts at the site’s base', async () => {
  expect(await render(PageLink, { to: 'glossary/' }, { default: 'Glossary' })).toContain('href="/glossary/"');
});

test('a strategy’s name has its own class', async () => {
  expect(await render(Strategy, { is: 'mts' })).toMatch(/class="make-to-stock"[^>]*>make to stock</);
});

const question = {
  ask: 'Why?',
  options: [
    { text: 'One', right: true, why: 'It costs @{ato.total:2}.' },
    { text: 'Two', why: 'No.', see: { values: { versions: 1 } } },
    { text: 'Three', why: 'No.', see: { preset: 'bicycles' } },
  ],
};

test('each wrong answer opens its case in the calculator', async () => {
  const html = await render(Quiz, { questions: [question] });
  expect(html.match(/type="radio"/g)).toHaveLength(3);
  expect(html).toContain('It costs $602.81.');
  expect(html.match(/Open this case in the calculator/g)).toHaveLength(2);
  expect(html).toContain('?versions=1"');
});

// No type checker reads what a chapter passes to a component: each mistake has to fail the build.
test.each([
  ['a misspelled prop', ModelValue, { off: 'ato.total' }, /<ModelValue>/],
  ['an unknown quantity', ModelValue, { of: 'ato.totla' }, /ato\.totla/],
  [
    'a parameter that does not exist',
    ModelValue,
    { of: 'ato.total', at: { version: 48 } },
    /ato\.total.*version/,
  ],
  ['an output that a calculator lacks', ModelValue, { of: 'season/mts.profits' }, /mts\.profits/],
  [
    'a parameter that a calculator lacks',
    ModelValue,
    { of: 'season/mts.profit', at: { utilization: 0.9 } },
    /utilization/,
  ],
  ['a value out of range', ModelValue, { of: 'ato.total', at: { utilization: 1.2 } }, /utilization/],
  [
    'a difference and a ratio at once',
    ModelValue,
    { of: 'ato.total', minus: 'floor', over: 'floor' },
    /not both/,
  ],
  [
    'a change of lead that never happens',
    Crossover,
    { of: 'versions', from: 'mto', to: 'mts' },
    /never takes over/,
  ],
  ['an unknown source', Cite, { id: 'nobody-1900' }, /nobody-1900/],
  ['an unknown term', Term, { id: 'plattform' }, /plattform/],
  ['an unknown calculator', CalculatorLink, { id: 'compere' }, /compere/],
  ['an unknown preset', CalculatorLink, { id: 'compare', preset: 'boats' }, /boats/],
  ['an unknown parameter', CalculatorLink, { id: 'compare', values: { version: 2 } }, /version/],
  [
    'a value that a link would change',
    CalculatorLink,
    { id: 'compare', values: { versions: 5000 } },
    /1,000/,
  ],
  ['an unknown TeX command', Formula, { tex: '\\fracc{1}{2}' }, /fracc/],
  ['an unknown quantity in a formula', Formula, { tex: 'x', numbers: '@{mts.nothing}' }, /mts\.nothing/],
  [
    'a question without a right answer',
    Quiz,
    { questions: [{ ...question, options: question.options.slice(1) }] },
    /<Quiz>/,
  ],
  ['an exercise without a solution', Exercise, { title: 'T', start: {}, solved: {} }, /no solution/],
  ['a page link from the root', PageLink, { to: '/glossary/' }, /without a slash/],
])('%s fails the build and says where', async (_, component, props, message) => {
  await expect(render(component, props)).rejects.toThrow(message);
});
