import { expect, test } from 'vitest';
import { withOwnStyles } from '../../scripts/own-styles.ts';

const sheet = (name: string): string => `<link rel="stylesheet" href="../_astro/${name}.Ab1.css">`;
const island = (name: string): string =>
  `<astro-island component-url="../_astro/${name}.Cd2.js"></astro-island>`;

test('a page keeps the style sheets of the calculators it shows, and no others', () => {
  const head = [sheet('Base'), sheet('frame'), sheet('MapIsland'), sheet('WaitIsland')];
  expect(withOwnStyles(head.join('') + island('WaitIsland'))).toBe(
    sheet('Base') + sheet('frame') + sheet('WaitIsland') + island('WaitIsland'),
  );
});

test('a page without calculators keeps what is its own', () => {
  expect(withOwnStyles(sheet('Base') + sheet('MapIsland'))).toBe(sheet('Base'));
});
