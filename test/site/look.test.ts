// Contrast after WCAG 2.2, success criteria 1.4.3 (text, 4.5 : 1) and 1.4.11 (marks and focus, 3 : 1).
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Custom properties of the block that follows `selector`. */
function tokens(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const light = tokens(':root');
const dark = tokens(":root[data-theme='dark']");

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const words = ['ink', 'ink-soft', 'stock-text', 'assemble-text', 'order-text'];
const marks = ['stock', 'assemble', 'order', 'focus', 'edge'];
const grounds = ['paper', 'raised'];
const themes = [['light', light] as const, ['dark', dark] as const];
const cases = (names: readonly string[]) =>
  themes.flatMap(([theme, colors]) =>
    names.flatMap((name) => grounds.map((ground) => [theme, name, ground, colors] as const)),
  );

test.each(cases(words))('in the %s theme %s can be read on %s', (_, name, ground, colors) => {
  expect(contrast(colors[name] ?? '', colors[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
});

test.each(cases(marks))('in the %s theme %s stands out from %s', (_, name, ground, colors) => {
  expect(contrast(colors[name] ?? '', colors[ground] ?? '')).toBeGreaterThanOrEqual(3);
});

test('the chosen dark theme and the system’s are the same', () => {
  expect(tokens(":root:not([data-theme='light'])")).toEqual(dark);
});

test('both themes name the same colors', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

test('every file of styles declares the order of the layers first', () => {
  for (const name of ['tokens', 'base', 'prose', 'print'])
    expect(readFileSync(`src/styles/${name}.css`, 'utf8')).toMatch(
      /^\/\*[^]*?\*\/\n@layer reset, tokens, base, prose, components, charts, print;\n/,
    );
});

test('the fonts that the styles name weigh at most 100 kB', () => {
  const fonts = readFileSync('src/styles/fonts.css', 'utf8');
  const files = [...fonts.matchAll(/url\('([^']+)'\)/g)].map(([, path = '']) =>
    path.startsWith('./') ? `src/styles/${path.slice(2)}` : `node_modules/${path}`,
  );
  expect(files).toHaveLength(3);
  expect(files.map((file) => statSync(file).size).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
    100_000,
  );
});
