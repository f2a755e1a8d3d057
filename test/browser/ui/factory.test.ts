import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from './islands.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

const matchMediaOfBrowser = window.matchMedia.bind(window);
afterEach(() => void vi.restoreAllMocks());

function prefersLessMotion(less: boolean): void {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('reduced-motion') ? ({ matches: less } as MediaQueryList) : matchMediaOfBrowser(query),
  );
}

async function ready(section: HTMLElement): Promise<HTMLElement> {
  section.querySelector('canvas')?.scrollIntoView();
  await vi.waitFor(() => expect(section.querySelector('canvas.drawn')).not.toBeNull(), 10_000);
  section.querySelectorAll('details').forEach((details) => (details.open = true));
  return section;
}

const week = (section: HTMLElement): string => section.querySelector('.week')?.textContent ?? '';
const log = (section: HTMLElement): string[] =>
  [...section.querySelectorAll('ol[reversed] li')].map((item) =>
    item.textContent.replace(/\s+/g, ' ').trim(),
  );
const opened = async (section: HTMLElement): Promise<void> =>
  vi.waitFor(() => expect(week(section)).toBe('Week 4.04'), 10_000);

test('with reduced motion the floor stands still and steps', async () => {
  prefersLessMotion(true);
  const section = await ready(await show('FactoryIsland'));
  await expect.element(button('Play')).toBeVisible();
  await opened(section);
  const before = log(section);
  await button('Step one event').click();
  await vi.waitFor(() => expect(log(section)[0]).not.toBe(before[0]));
  expect(log(section).slice(1)).toEqual(before.slice(0, -1));
  // The step is spoken; the list is not.
  const spoken = section.querySelector('output.stepped')?.textContent ?? '';
  expect(spoken).not.toBe('');
  expect(log(section)[0]).toContain(spoken);
  expect(section.querySelector('ol[reversed]')?.closest('[aria-live]')).toBeNull();
});

test('play runs the clock and pause holds it', async () => {
  prefersLessMotion(true);
  const section = await ready(await show('FactoryIsland'));
  await opened(section);
  await button('Play').click();
  await vi.waitFor(() => expect(week(section)).not.toBe('Week 4.04'), 10_000);
  await button('Pause').click();
  await new Promise((resolve) => setTimeout(resolve, 250));
  const held = week(section);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(week(section)).toBe(held);
});

test('without a wish for less motion it plays at once', async () => {
  prefersLessMotion(false);
  await ready(await show('FactoryIsland'));
  await expect.element(button('Pause')).toBeVisible();
});

test('the same seed tells the same story, another seed another', async () => {
  prefersLessMotion(true);
  const stories: string[][] = [];
  for (const draw of [3, 3, 4]) {
    const section = await ready(await show('FactoryIsland', { initial: { draw } }));
    await opened(section);
    await button('Step one event').last().click();
    stories.push(log(section));
  }
  expect(stories[0]).toEqual(stories[1]);
  expect(stories[0]).not.toEqual(stories[2]);
});

test('a long run puts measured values with intervals beside the exact ones, and a new input clears them', async () => {
  prefersLessMotion(true);
  const section = await ready(await show('FactoryIsland'));
  const table = section.querySelector('section table') as HTMLElement;
  expect(table.textContent).toContain('$602.81');
  expect(section.querySelectorAll('.measured')).toHaveLength(0);
  await button('Run 1,000 years').click();
  await vi.waitFor(
    () => expect(section.textContent).toMatch(/After 1,000 years .*20 measured values/),
    15_000,
  );
  expect(section.querySelectorAll('.spread')[0]?.textContent).toMatch(/^± \$/);
  // All three strategies are in sight in the width of a phone.
  const region = table.closest('.scroll') as HTMLElement;
  // A pixel may be lost to rounding.
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth + 1);
  await page.getByRole('textbox', { name: 'Versions offered' }).first().fill('12');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(section.querySelectorAll('.measured')).toHaveLength(0));
});

test('a run takes what was just typed, however quickly it was asked for', async () => {
  prefersLessMotion(true);
  const section = await ready(await show('FactoryIsland'));
  await page.getByRole('textbox', { name: 'Seed' }).first().fill('7');
  await button('Run a year').click();
  await vi.waitFor(() => expect(section.querySelectorAll('.measured').length).toBeGreaterThan(0), 10_000);
});

test('what cannot be simulated runs nothing, and says whose the figures are', async () => {
  prefersLessMotion(true);
  const section = await ready(await show('FactoryIsland'));
  await page
    .getByRole('textbox', { name: /Changeover time/ })
    .first()
    .fill('0.5');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Run a year')).toBeDisabled();
  await expect.element(button('Play')).toBeDisabled();
  await expect.poll(() => section.textContent).toContain('This factory cannot be simulated');
  expect(section.textContent).toContain('those of the last values that could be computed');
  await page
    .getByRole('textbox', { name: /Changeover time/ })
    .first()
    .fill('0');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Run a year')).toBeEnabled();
});
