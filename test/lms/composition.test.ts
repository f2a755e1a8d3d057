import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators/registry.ts';
import { describeForComposer, type ComposerCalculator } from '../../src/lms/composer/catalogue.ts';
import {
  decodeComposition,
  encodeAddress,
  encodeQuery,
  heightRange,
} from '../../src/lms/composer/composition.ts';
import { readHostMessage } from '../../src/lms/composer/host-message.ts';

const catalogue = calculators.map((calculator) =>
  describeForComposer(calculator, { column: 1000, phone: 1200 }),
);
const compare = catalogue.find(({ id }) => id === 'compare') as ComposerCalculator;
const read = (text: string) => decodeComposition(compare, new URLSearchParams(text));

test('no parameter of any calculator has a name that the composer keeps for itself', () => {
  const own = ['calculator', 'title', 'height', 'lock', 'hide', 'predict', 'theme', 'tab', 'm', 'seed'];
  for (const { parameters } of catalogue)
    expect(Object.values(parameters).map(({ key }) => key)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(${own.join('|')})$`))]),
    );
});

test('the catalogue survives the way into the page, which is JSON', () => {
  expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
});

test('what is composed is written as words of a link, and only what differs from the usual', () => {
  const { composition } = read('');
  expect(encodeQuery(compare, composition).toString()).toBe('');
  const link =
    'calculator=compare&versions=48&lock=holding&hide=volatility,formula&predict=total&theme=dark&tab=served&title=Week+3&height=900';
  const { composition: set, problems } = read(link);
  expect(problems).toEqual([]);
  expect(encodeAddress(compare, set)).toBe(link);
});

test('a parameter and a picture that share a word are hidden one by one', () => {
  const { composition } = read('hide=picture-cost');
  expect([...composition.hidden]).toEqual(['cost']);
  expect(encodeQuery(compare, composition).get('hide')).toBe('picture-cost');
  expect([...read('hide=input-cost').composition.hidden]).toEqual(['unitCost']);
  expect([...read('hide=cost').composition.hidden].sort()).toEqual(['cost', 'unitCost']);
});

test('a composition read from its own link is the same composition', () => {
  const names = Object.keys(compare.parameters);
  const some = fc.subarray(names).map((chosen) => new Set(chosen));
  fc.assert(
    fc.property(
      some,
      some,
      fc.string({ maxLength: 100 }),
      fc.integer(heightRange),
      (locked, hidden, title, height) => {
        const { composition } = read('');
        const set = { ...composition, locked, hidden, title, height };
        const { composition: again, problems } = read(encodeAddress(compare, set));
        // “Everything locked” is one word, which says that view choices are locked as well.
        if (!encodeAddress(compare, set).includes('lock=all')) expect(again).toEqual(set);
        expect(problems).toEqual([]);
      },
    ),
  );
});

test.each([
  ['versions=banana', /Versions offered.*banana/],
  ['versions=99999', /Versions offered.*99999/],
  ['lock=nothing', /lock “nothing”/],
  ['predict=weather', /predict “weather”/],
  ['theme=pink', /theme “pink”/],
  ['tab=toString', /./],
  ['height=12', /Height.*using 200/],
  ['height=high', /Height.*not a number/],
  [`title=${'x'.repeat(500)}`, /longer than 120/],
])('a link with %s is read, and what was wrong is said', (text, message) => {
  const { composition, problems } = read(text);
  if (text === 'tab=toString') expect(composition.tab).toBeNull();
  else expect(problems.map((problem) => problem.message).join(' ')).toMatch(message);
});

describe('messages of the preview', () => {
  test('a height and a state are heard', () => {
    expect(readHostMessage({ type: 'stock-or-order:height', v: 1, id: 'compare', height: 900 })).toEqual({
      height: 900,
    });
    const state = { v: 1, m: '1.0.0', query: 'versions=48', explored: true };
    expect(readHostMessage({ subject: 'SPLICE.reportScoreAndState', score: 1, state })).toEqual({
      query: 'versions=48',
    });
  });

  test('anything else is not', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHostMessage(data)).toEqual({});
      }),
    );
    expect(readHostMessage({ type: 'stock-or-order:height', v: 1, height: 1e9 })).toEqual({});
    expect(readHostMessage({ subject: 'SPLICE.reportScoreAndState', state: { query: 3 } })).toEqual({});
  });
});
