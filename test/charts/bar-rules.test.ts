import { describe, expect, test } from 'vitest';
import { finiteView } from '../../src/charts/finite.ts';
import { renderPicture } from '../../src/charts/picture.ts';
import { costBars } from './sample-views.ts';
import { touching, wordsOf } from './words.ts';

const marked = { ...costBars, marks: [{ kind: 'rule', x: 20, label: 'at most $20' }] } as const;

describe('A rule across bars', () => {
  test.each([640, 340])('carries its label at %d pixels, clear of every other word', (width) => {
    const words = wordsOf(renderPicture(marked, { width }));
    expect(words.map(({ text }) => text).join(' ')).toContain('at most $20');
    expect(touching(words)).toEqual([]);
  });

  test('that is no number is left out', () => {
    const broken = finiteView({ ...marked, marks: [{ kind: 'rule', x: Number.NaN, label: 'nowhere' }] });
    expect(broken.marks).toEqual([]);
  });
});

test('Bars of a single part need no key', () => {
  const [first] = costBars.parts;
  if (!first) throw new Error('The sample has parts.');
  const single = { ...costBars, parts: [first], bars: costBars.bars.map((bar) => ({ ...bar, values: [1] })) };
  const words = wordsOf(renderPicture(single, { width: 640 })).map(({ text }) => text);
  expect(words.filter((text) => text === first.label)).toEqual([]);
});
