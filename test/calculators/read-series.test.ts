import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSeries, restoreOwn, storeOwn } from '../../src/calculators/forecast/own-series.ts';
import { readDate } from '../../src/calculators/forecast/read/dates.ts';
import { findDecimalSign, readNumber } from '../../src/calculators/forecast/read/number.ts';
import { mostPeriods, readSeries } from '../../src/calculators/forecast/read/read-series.ts';
import { splitRows } from '../../src/calculators/forecast/read/split-rows.ts';

const values = (text: string): readonly (number | null)[] => readSeries(text).values;

describe('a column of numbers', () => {
  it.each([
    ['one a line', '1\n2\n3', [1, 2, 3]],
    ['line ends of Windows and a byte order mark', '\ufeff1\r\n2\r\n3\r\n', [1, 2, 3]],
    ['line ends of old Macs', '1\r2\r3', [1, 2, 3]],
    ['a heading', 'units\n4\n5', [4, 5]],
    ['decimal commas', 'Menge\n12,5\n13,75\n8', [12.5, 13.75, 8]],
    ['thousands in groups', '1,234\n2,345\n999', [1234, 2345, 999]],
    ['thousands in points, decimals after a comma', '1.234,5\n900\n12,0', [1234.5, 900, 12]],
    ['spaces and apostrophes between thousands', "1 234\n2\u202f345\n3'456", [1234, 2345, 3456]],
    ['money and accountants’ brackets', '$12\n(3)\n7 €', [12, -3, 7]],
    ['quotes', '"1"\n"2"\n"3"', [1, 2, 3]],
    ['powers of ten', '1e3\n2E2', [1000, 200]],
  ])('with %s', (_, text, expected) => expect(values(text)).toEqual(expected));
});

describe('a table', () => {
  it.each([
    ['commas', 'week,units\n1,120\n2,130\n3,90'],
    ['semicolons', 'week;units\n1;120\n2;130\n3;90'],
    ['tabs, as copied from a spreadsheet', 'week\tunits\n1\t120\n2\t130\n3\t90'],
    ['a hint for Excel', 'sep=;\nweek;units\n1;120\n2;130\n3;90'],
    ['no heading', '1,120\n2,130\n3,90'],
  ])('separated by %s gives its column of demand', (_, text) => expect(values(text)).toEqual([120, 130, 90]));

  it('keeps commas inside quotes, and lines inside quotes', () => {
    const text = 'item,units\n"bolt, long",5\n"nut\nshort",6\n';
    expect(values(text)).toEqual([5, 6]);
  });

  it('offers every column of numbers, and reads the one asked for', () => {
    const text = 'week;price;units\n1;9,5;120\n2;9,9;130\n3;9,1;90';
    expect(readSeries(text).columns.map(({ name }) => name)).toEqual(['price', 'units']);
    expect(readSeries(text, { column: 1 }).values).toEqual([9.5, 9.9, 9.1]);
  });

  it('is read otherwise where the reader says so', () => {
    expect(readSeries('1,250\n2,750', { separator: 'none', decimal: ',' }).values).toEqual([1.25, 2.75]);
    expect(readSeries('7,250\n9,750', { separator: 'comma' }).values).toEqual([250, 750]);
  });
});

describe('what cannot be used', () => {
  const text = 'week,units\n1,120\n2,abc\n3,\n4,-5\n5,80';

  it('is named with its row, and nothing is lost', () => {
    const { values: read, problems, remarks } = readSeries(text);
    expect(read).toEqual([120, null, null, -5, 80]);
    expect(problems).toEqual([
      'Row 3: “abc” is not a number: taken as a gap.',
      'Row 4 is empty: taken as a gap.',
    ]);
    expect(remarks).toEqual(['Row 5: −5 is negative, as for goods returned.']);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (anything) => {
        const { values: read } = readSeries(anything);
        for (const value of read) if (value !== null) expect(value).toSatisfy(Number.isFinite);
      }),
    );
  });

  it('never throws on what looks like a table either', () => {
    const cell = fc.constantFrom('1', '2,5', '3.000', '', '"', 'x', '2024-01-01', '-7', '1.2.3', '٣');
    const row = fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const filled = rows.join('\n').replace(/\s+$/, '') === '' ? 0 : 1;
        expect(readSeries(rows.join('\n')).values.length).toBeGreaterThanOrEqual(filled - 1);
      }),
    );
  });
});

describe('dates', () => {
  // Days since 1970 by any calendar: 2024-01-01 is day 19723, a Monday.
  it.each([
    ['2024-01-01', 19723],
    ['01.01.2024', 19723],
    ['1/1/24', 19723],
    ['31/12/2023', 19722],
    ['2024-W01', 19723],
    ['2024-02', 19754],
    ['Feb 2024', 19754],
    ['Q1 2024', 19723],
    ['2024-13-01', null],
    ['units', null],
    ['50', null],
  ])('%s', (text, day) => expect(readDate(text)).toBe(day));

  it('tell the period and the ones that are missing', () => {
    const read = readSeries('Date;Units\n2024-01-01;10\n2024-01-08;11\n2024-01-22;12\n2024-01-29;13');
    expect(read.period).toBe('week');
    expect(read.values).toEqual([10, 11, null, 12, 13]);
    expect(read.problems).toEqual(['Before row 4 a week is missing: taken as a gap.']);
  });

  it('that run backward turn the table round', () => {
    const read = readSeries('2024-03\t5\n2024-02\t6\n2024-01\t7');
    expect(read.period).toBe('month');
    expect(read.values).toEqual([7, 6, 5]);
    expect(read.remarks).toHaveLength(1);
  });
});

describe('parts of the reading', () => {
  it('tell the lines on which rows begin', () => {
    const lines = splitRows('a\n"b\nc"\nd', null).map(({ line }) => line);
    expect(lines).toEqual([1, 2, 4]);
  });

  it('do not take a lone group of three digits for decimals', () => {
    expect(findDecimalSign(['1,234', '5,678'])).toBe('.');
    expect(findDecimalSign(['1,234', '5,6'])).toBe(',');
  });

  it('refuse what is half a number', () => {
    for (const text of ['1.2.3', '12abc', '--3', '1,23', '', 'NaN', 'Infinity', '1e999'])
      expect(readNumber(text, '.')).toBeNull();
  });

  it('read back every number that a program writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value), '.')).toBe(value + 0);
      }),
    );
  });
});

describe('too much of it', () => {
  it('keeps the latest periods and says so', () => {
    const read = readSeries(
      Array.from({ length: mostPeriods + 5 }, (_, index) => String(7 * index)).join('\n'),
    );
    expect(read.values).toHaveLength(mostPeriods);
    expect(read.values.at(-1)).toBe(7 * (mostPeriods + 4));
    expect(read.problems[0]).toContain('the latest 1000 are used');
  });
});

describe('keeping it', () => {
  it('brings back text and reading', () => {
    const own = ownSeries('1,250\n2,750', { separator: 'none', decimal: ',' });
    expect(restoreOwn(storeOwn(own))).toEqual({ ...own, options: { ...own.options, column: undefined } });
  });

  it.each([null, '', 'null', '{', '[]', '{"text":5}', '"text"'])('takes %s for nothing', (stored) =>
    expect(restoreOwn(stored)).toBeNull(),
  );

  it('drops options that are none', () => {
    const own = restoreOwn('{"text":"1\\n2","options":{"separator":"constructor","decimal":7,"column":"x"}}');
    expect(own?.read.values).toEqual([1, 2]);
  });
});
