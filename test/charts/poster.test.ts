/** Pictures for link previews and slides, drawn with the fonts of the site and no others. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPoster } from '../../src/charts/poster.ts';
import { fillRaised, measureRaised } from '../../src/charts/raised.ts';
import { costBars } from './sample-views.ts';

const poster = (line: string): Promise<Buffer> =>
  sharp(drawPoster({ size: 'preview', name: 'Site', title: 'Title', line, view: costBars }))
    .raw()
    .toBuffer();

describe('An exponent', () => {
  test.each([
    ['10⁴', '10⁵'],
    ['10²', '10⁻²'],
  ])('is drawn so that %s and %s differ: a missing letter is the same box for all', async (one, other) => {
    expect((await poster(one)).equals(await poster(other))).toBe(false);
  });

  test('is written as smaller digits above the line, right after its base', () => {
    const drawn: (readonly [string, string, number, number])[] = [];
    const context = {
      font: '400 10px Sans',
      textAlign: 'right' as CanvasTextAlign,
      // As wide as high, letter by letter.
      measureText: (text: string) => ({ width: text.length * Number.parseFloat(context.font.slice(4)) }),
      fillText: (text: string, x: number, y: number) => void drawn.push([text, context.font, x, y]),
    };
    const { width } = measureRaised(context, '10⁻⁶ a week');
    expect(width).toBeCloseTo(90 + 2 * 7, 9);
    fillRaised(context, '10⁻⁶ a week', width, 50);
    expect(drawn).toEqual([
      ['10', '400 10px Sans', expect.closeTo(0, 9), 50],
      ['−6', '400 7px Sans', expect.closeTo(20, 9), expect.closeTo(46.4, 9)],
      [' a week', '400 10px Sans', expect.closeTo(34, 9), 50],
    ]);
    expect([context.font, context.textAlign]).toEqual(['400 10px Sans', 'right']);
  });
});
