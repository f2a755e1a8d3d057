import { expect, test } from 'vitest';
import { readLaunch } from '../../src/ui/launch.ts';

test('launch data gives the words a calculator opens with, be they none', () => {
  expect(readLaunch('{"query":"versions=48&lock=versions"}')).toBe('versions=48&lock=versions');
  expect(readLaunch('{"query":""}')).toBe('');
});

test.each([null, undefined, '', '{}', '{', '7', 'null', '[]', '{"query":7}', '{"query":{"length":3}}'])(
  'launch data like %j is none, and the address counts',
  (text) => {
    expect(readLaunch(text)).toBeUndefined();
  },
);

test('launch data without end is cut', () => {
  expect(readLaunch(JSON.stringify({ query: 'x'.repeat(100_000) }))?.length).toBe(4000);
});
