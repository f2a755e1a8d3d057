import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withJoinedSheets, withOwnStyles } from '../../scripts/own-styles.ts';

const sheet = (name: string): string => `<link rel="stylesheet" href="../_astro/${name}.Ab1.css">`;
const island = (name: string): string =>
  `<astro-island component-url="../_astro/${name}.Cd2.js"></astro-island>`;

test('a page keeps the style sheets of the calculators it shows, behind what is common, and no others', () => {
  const head = [sheet('Base'), sheet('MapIsland'), sheet('WaitIsland'), sheet('frame')];
  expect(withOwnStyles(head.join('') + island('WaitIsland'))).toBe(
    sheet('Base') + sheet('frame') + sheet('WaitIsland') + island('WaitIsland'),
  );
});

test('a page without calculators keeps what is its own', () => {
  expect(withOwnStyles(sheet('Base') + sheet('MapIsland'))).toBe(sheet('Base'));
});

test('sheets in a row become one with the same rules in the same order, but for those apart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  for (const name of ['Term', 'Base', 'Formula', 'Quiz'])
    await writeFile(join(folder, `${name}.Ab1.css`), `.${name}{}`);
  const html = await withJoinedSheets(['Term', 'Base', 'Formula', 'Quiz'].map(sheet).join(''), folder, [
    'Base',
  ]);
  const joined = (await readdir(folder)).find((file) => file.startsWith('joined.')) ?? '';
  expect(html).toBe(`${sheet('Term')}${sheet('Base')}<link rel="stylesheet" href="../_astro/${joined}">`);
  expect(await readFile(join(folder, joined), 'utf8')).toBe('.Formula{}.Quiz{}');
});
