import { describe, expect, test } from 'vitest';
import { calculators, findCalculator, type AnyCalculator } from '../../../src/calculators/registry.ts';
import { defaultValues } from '../../../src/calculators/shared/definition.ts';
import { readResult, writeResult } from '../../../src/calculators/shared/result-code.ts';
import { checkResults, type CheckedResult } from '../../../src/lms/results/check-result.ts';

const find = (id: string): AnyCalculator | undefined => calculators.find((one) => one.id === id);
const compare = findCalculator('compare');
const check = (text: string): CheckedResult | undefined => checkResults(text, find)[0];
const codeAt = (change: Readonly<Record<string, number | string | null>>): string =>
  writeResult(compare, { ...defaultValues(compare), ...change });

describe('a result', () => {
  test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
    'of %s holds as it was copied, at the defaults and at every preset',
    (_, calculator) => {
      for (const values of [{}, ...calculator.presets.map((preset) => preset.values)]) {
        const line = writeResult(calculator, { ...defaultValues(calculator), ...values });
        expect(line).not.toMatch(/NaN|Infinity|undefined/);
        expect(check(line)).toMatchObject({ judgment: 'holds', faults: [] });
      }
    },
  );

  test('says what it is in words a person can read', () => {
    // Totals per unit at the defaults: the check values in docs/model.md.
    expect(codeAt({})).toMatch(/^SO1 compare [\d.]+ - .*mts\.total=617\.069&.* [0-9a-f]{8}$/);
    expect(codeAt({ versions: 48 })).toContain(' versions=48 ');
  });

  test('is found behind a name and in front of anything else', () => {
    const checked = check(`"Ada Lovelace";${codeAt({})}; handed in on Friday`);
    expect(checked).toMatchObject({ who: 'Ada Lovelace', judgment: 'holds' });
  });

  test('is not accepted with a changed result, a changed value or a piece missing', () => {
    const line = codeAt({ versions: 48 });
    for (const forged of [
      line.replace(/mts\.total=[\d.]+/, 'mts.total=500'),
      line.replace('versions=48', 'versions=47'),
      line.replace(/&ato\.total=[\d.]+/, ''),
      line.replace('compare', 'scale'),
    ]) {
      expect(forged).not.toBe(line);
      expect(check(forged)?.judgment).toBe('differs');
    }
  });

  test('is not accepted either where somebody has worked out the digest', () => {
    // The forger owns the very code that writes digests, and lies about one output only.
    const liar = { ...compare, compute: () => compare.compute({ ...defaultValues(compare), versions: 2 }) };
    const forged = writeResult(liar, defaultValues(compare));
    expect(readResult(forged)?.intact).toBe(true);
    const checked = check(forged);
    expect(checked?.judgment).toBe('differs');
    expect(checked?.faults.join(' ')).toContain('617.069');
  });

  test('with values that cannot be is refused by the name of the value', () => {
    const checked = check(codeAt({}).replace(' - ', ' versions=banana '));
    expect(checked?.judgment).toBe('differs');
    expect(checked?.faults.join(' ')).toMatch(/versions offered/i);
  });

  test.each([
    'SO1',
    'SO1 compare 1.0.0',
    'Ada Lovelace',
    'x'.repeat(100_000),
    'SO1 nothing 1 - a=1 00000000',
  ])('that is none is called unreadable: %.30s', (text) => {
    expect(check(text)?.judgment).toBe('unreadable');
  });
});

test('in a class list of forty the three forged ones are found', () => {
  const lines = Array.from(
    { length: 40 },
    (_, student) => `Student ${student + 1}\t${codeAt({ versions: student + 2 })}`,
  );
  lines[4] = (lines[4] ?? '').replace(/ato\.total=[\d.]+/, 'ato.total=555.5');
  lines[19] = (lines[19] ?? '').replace('versions=21', 'versions=22');
  lines[33] = (lines[33] ?? '').replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const checked = checkResults(`${lines.join('\r\n')}\n\n`, find);
  expect(checked).toHaveLength(40);
  const bad = checked.filter(({ judgment }) => judgment !== 'holds');
  expect(bad.map(({ who }) => who)).toEqual(['Student 5', 'Student 20', 'Student 34']);
  for (const { faults } of bad) expect(faults).not.toEqual([]);
});

test('a list is read as spreadsheets and mails leave it', () => {
  const [first, second, third] = [4, 5, 6].map((versions) => codeAt({ versions }));
  const pasted = [
    'Name\tResult',
    // A spreadsheet: quoted, with the name behind; spaces that do not break; a hyphen made a dash.
    `"${first?.replaceAll(' ', '\u00a0')}"\tAda Lovelace`,
    `Bob\t${codeAt({}).replace(' - ', ' – ')}`,
    '',
    // A mail that was answered: the name above, the result broken at a space and inside a word.
    '> Carol Gauss',
    ...(second ?? '').replace(' mts', '\nmts').replace('ato.', 'at\no.').split('\n').map((line) => `> ${line}`),
    // An export of a course system, which keeps what its editor wrote.
    `<p>Dan: ${third?.replaceAll('&', '&amp;')}</p>`,
    `Eve ${first}`,
    'Frank',
  ]; // prettier-ignore
  expect(
    checkResults(pasted.join('\r\n'), find).map(({ line, who, judgment, sameAs }) => [
      line,
      who,
      judgment,
      sameAs,
    ]),
  ).toEqual([
    [1, 'Name\tResult', 'unreadable', undefined],
    [2, 'Ada Lovelace', 'holds', undefined],
    [3, 'Bob', 'holds', undefined],
    [6, 'Carol Gauss', 'holds', undefined],
    [9, 'Dan', 'holds', undefined],
    [11, 'Eve', 'holds', 2],
    [12, 'Frank', 'unreadable', undefined],
  ]);
});

test('a forged result that a mail has broken over lines is still named', () => {
  const forged = codeAt({ versions: 48 })
    .replace(/mts\.total=[\d.]+/, 'mts.total=500')
    .replace(' mts', '\nmts');
  expect(checkResults(`Ada ${forged}\nBob ${codeAt({})}`, find)).toMatchObject([
    { who: 'Ada', judgment: 'differs' },
    { who: 'Bob', judgment: 'holds' },
  ]);
});
