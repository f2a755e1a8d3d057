import { describe, expect, it } from 'vitest';
import { compare } from '../../src/calculators/compare/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { decodeViewOptions } from '../../src/calculators/shared/embed.ts';
import { decodeValues, encodeValues } from '../../src/calculators/shared/url.ts';

const defaults = defaultValues(compare);
const decode = (query: string) => decodeValues(compare, new URLSearchParams(query));

describe('a link', () => {
  it('writes only what differs, in the order of the table', () => {
    const values = { ...defaults, unitCost: 12.5, versions: 48, demandCv: 0.35 };
    expect(encodeValues(compare, values).toString()).toBe('volatility=0.35&versions=48&cost=12.5');
  });

  it('writes an optional target and its absence', () => {
    expect(encodeValues(compare, { ...defaults, fillTarget: 0.95 }).toString()).toBe('service=0.95');
    expect(decode('service=off').values.fillTarget).toBeNull();
    expect(decode('service=0.95').values.fillTarget).toBe(0.95);
  });

  it('replaces what is not a value by the usual one and names the parameter', () => {
    const { values, problems } = decode('versions=banana&volatility=-3&x=1');
    expect(values).toEqual({ ...defaults, demandCv: 0 });
    expect(problems.map(({ message }) => message)).toEqual([
      'Versions offered: the link says “banana”, which is not a value it can have. Using its usual value. Accepted: whole numbers from 1 to 1,000.',
      'Demand volatility: the link says -3, using 0%. Accepted: percentages from 0% to 400%.',
    ]);
  });

  it('brings a value back inside a range that depends on another', () => {
    const { values, problems } = decode('volatility=6');
    expect(values.demandCv).toBe(4);
    expect(problems).toHaveLength(1);
    expect(decode('volatility=6&demand=0.05')).toMatchObject({ values: { demandCv: 6 }, problems: [] });
  });

  it.each([
    ['not a number at all', 'NaN'],
    ['an endless one', 'Infinity'],
    ['an empty one', ''],
    ['one in another base', '0x10'],
    ['one in another country’s way', '0,35'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a very long one', '9'.repeat(5000)],
    ['an overflowing exponent', '1e999'],
  ])('survives %s', (_, text) => {
    const { values, problems } = decode(new URLSearchParams({ volatility: text }).toString());
    expect(values.demandCv).toSatisfy((value: number) => value >= 0 && value <= 4);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.length).toBeLessThan(200);
  });

  it('takes the first of two and ignores keys it does not know', () => {
    expect(decode('versions=2&versions=3&utm_source=x&__proto__=1').values).toEqual({
      ...defaults,
      versions: 2,
    });
  });

  it('reads renamed keys for ever, unless the present one is given too', () => {
    const definition = { ...compare, renamedKeys: { variants: 'versions' } };
    const read = (query: string) => decodeValues(definition, new URLSearchParams(query)).values.versions;
    expect(read('variants=7')).toBe(7);
    expect(read('variants=7&versions=8')).toBe(8);
  });
});

describe('view keys', () => {
  const read = (query: string) => decodeViewOptions(compare, new URLSearchParams(query));

  it('lock and hide by the words that links use', () => {
    const { locked, hidden, problems } = read('lock=versions,holding&hide=formula,sweep,misfit');
    expect([...locked]).toEqual(['versions', 'holdingRate']);
    expect([...hidden]).toEqual(['formula', 'sweep', 'misfit']);
    expect(problems).toEqual([]);
  });

  it('lock everything with one word', () => {
    expect(read('lock=all').locked.size).toBe(Object.keys(compare.parameters).length);
  });

  it('name the words they do not know', () => {
    const { problems, theme } = read('lock=banana&theme=pink');
    expect(theme).toBe('auto');
    expect(problems.map(({ message }) => message)).toEqual([
      'The link asks to lock “banana”, which this calculator does not have.',
      'The link asks for the theme “pink”. Accepted: auto, light, dark.',
    ]);
  });
});
