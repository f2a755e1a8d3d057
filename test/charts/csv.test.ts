import { describe, expect, test } from 'vitest';
import type { LinesView } from '../../src/calculators/shared/view.ts';
import { csvOf } from '../../src/charts/csv.ts';
import { costBars, servedCurves } from './sample-views.ts';

const lines = (csv: string): string[] => csv.split('\r\n');

describe('A data file', () => {
  test('says where it comes from, each thing on a line of its own', () => {
    const csv = lines(csvOf(costBars, ['Model version 1.0', 'https://example.org/?v=24\nsecond line']));
    expect(csv.slice(0, 3)).toEqual([
      '# Model version 1.0',
      '# https://example.org/?v=24 second line',
      `# ${costBars.name}: ${costBars.subtitle}`,
    ]);
  });

  test('holds plain numbers with a dot, and ends each line as RFC 4180 asks', () => {
    const csv = csvOf(costBars, []);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(lines(csv).slice(1, 4)).toEqual([
      'Part,Make to stock (currency/unit),Assemble to order (currency/unit),Make to order (currency/unit)',
      'Lost scale,26.73,21.21,33.08',
      'Holding,5.347,1.924,0',
    ]);
    expect(lines(csv)[6]).toBe('Misfit,1.875,1.875,1.875');
    // 26.73 + 5.347 + 4.278 + 11.921 + 1.875 and its neighbours, without binary dust.
    expect(lines(csv)[7]).toBe('Total,50.151,35.885,70.475');
  });

  test('has both ends of every jump', () => {
    const rows = lines(csvOf(servedCurves, [])).filter((line) => line.startsWith('0.6,'));
    expect(rows.map((row) => row.split(',')[2])).toEqual(['0', '0.747']);
  });

  test('leaves cells empty where a line is not, and where a value is not a number', () => {
    const view: LinesView = {
      ...servedCurves,
      series: [
        {
          id: 'a',
          label: 'A',
          tone: 'ink',
          points: [
            [0, 1],
            [1, NaN],
          ],
        },
        { id: 'b', label: 'B', tone: 'ink', points: [[1, 2]] },
      ],
    };
    expect(lines(csvOf(view, [])).slice(2, 4)).toEqual(['0,1,', '1,,2']);
  });

  test('quotes labels that hold commas, quotes or line breaks', () => {
    const [bar, ...others] = costBars.bars;
    const csv = csvOf({ ...costBars, bars: [{ ...bar!, label: 'Stock, "shelf"' }, ...others] }, []);
    expect(lines(csv)[1]).toContain('Part,"Stock, ""shelf"" (currency/unit)",');
  });

  test.each(['=1+1', '+1', '-1', '@A1', '\tx'])('keeps a spreadsheet from running the label %j', (label) => {
    const [part, ...others] = costBars.parts;
    const csv = csvOf({ ...costBars, parts: [{ ...part!, label }, ...others] }, []);
    expect(lines(csv)[2]?.startsWith(`'${label}`)).toBe(true);
  });

  test('keeps a spreadsheet from running what it would split off a comment', () => {
    expect(lines(csvOf(costBars, ['a, =cmd', 'b;\t@x']))).toEqual(
      expect.arrayContaining(["# a, '=cmd", "# b;\t'@x"]),
    );
  });
});
