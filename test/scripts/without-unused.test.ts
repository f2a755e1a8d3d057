import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { withoutUnused, type Unused } from '../../scripts/lib/without-unused.ts';

const library = `class Chart { draw() { return 1 } animate() { return new Animation() } }
class Animation { tick() { return 2 } }
const formatters = { plain(value) { return value }, fancy() { return 3 } };
function color() { return 4 }`;

function cut(parts: Unused): string {
  return withoutUnused(library, parseSync('library.js', library).program, parts);
}

test('an emptied class keeps its name', () => {
  expect(cut({ emptied: ['Animation'] })).toContain('class Animation {}');
});

test('an emptied function does nothing', () => {
  expect(cut({ emptied: ['color'] })).toContain('function color() {}');
});

test('a method of a class or an object does nothing, and its neighbors stay', () => {
  expect(cut({ emptied: [], members: { Chart: ['animate'], formatters: ['fancy'] } })).toBe(
    library.replace('{ return new Animation() }', '{}').replace('fancy() { return 3 }', 'fancy() {}'),
  );
});

test('a name that is not in the library stops the build', () => {
  expect(() => cut({ emptied: ['color', 'hue'], members: { Chart: ['paint'] } })).toThrow('hue, Chart.paint');
});
