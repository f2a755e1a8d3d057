import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/lib/header-rules.ts';

const rules = parseHeaderRules(
  [
    '# everything',
    '/*',
    '  X-Content-Type-Options: nosniff',
    '  Cache-Control: no-cache',
    '',
    '/assets/*',
    '  Cache-Control: max-age=60',
    '/data.json',
    '  Link: <https://example.org/>; rel=canonical',
  ].join('\n'),
);

test('a star stands for anything', () => {
  expect(headersFor(rules, '/a/b/')).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
});

test('a later rule wins over an earlier one', () => {
  expect(headersFor(rules, '/assets/x.js')['Cache-Control']).toBe('max-age=60');
});

test('a dot in a pattern is a dot, and a value may hold colons', () => {
  expect(headersFor(rules, '/data.json').Link).toBe('<https://example.org/>; rel=canonical');
  expect(headersFor(rules, '/data-json').Link).toBeUndefined();
});

test('a line that is no header is refused', () => {
  expect(() => parseHeaderRules('/*\n  nonsense')).toThrow('nonsense');
});
