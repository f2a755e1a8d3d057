import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderPictures } from '../../../src/charts/picture.ts';
import { costBars, costSweep, servedCurves } from '../../charts/sample-views.ts';
import { pixelsOf, show } from './helpers.ts';

/** Make to stock's hue in tokens.css, on light and on dark paper. */
const stock = { light: '#0072b2', dark: '#56b4e9' };

beforeEach(async () => {
  await page.viewport(900, 800);
  document.documentElement.dataset.theme = 'light';
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('A chart', () => {
  test('states its finding as a heading, and what is plotted below it', async () => {
    await show(servedCurves, { headingLevel: 3 });
    await expect.element(page.getByRole('heading', { level: 3, name: servedCurves.title })).toBeVisible();
    await expect.element(page.getByText(servedCurves.subtitle, { exact: true })).toBeVisible();
  });

  test('is an image with a name and a description', async () => {
    await show(servedCurves);
    const image = page.getByRole('img', { name: `${servedCurves.name}, chart` });
    await expect.element(image).toHaveAccessibleDescription(servedCurves.description);
  });

  test.each([servedCurves, costBars])('draws the strategies in their hues', async (view) => {
    const { canvas } = await show(view);
    expect(pixelsOf(canvas, stock.light)).toBeGreaterThan(100);
  });

  test('is drawn again in the colors of the other theme', async () => {
    const { canvas } = await show(servedCurves);
    expect(pixelsOf(canvas, stock.dark)).toBe(0);
    document.documentElement.dataset.theme = 'dark';
    await expect.poll(() => pixelsOf(canvas, stock.dark)).toBeGreaterThan(100);
    expect(pixelsOf(canvas, stock.light)).toBe(0);
  });

  test('follows the width of its place, down to a phone', async () => {
    const { canvas, screen } = await show(costSweep);
    const wide = canvas.width;
    screen.container.style.width = '288px';
    await expect.poll(() => canvas.width).toBeLessThan(wide);
    expect(canvas.getBoundingClientRect().width).toBe(288);
    expect(pixelsOf(canvas, stock.light)).toBeGreaterThan(100);
  });

  test('shows a new view, of another kind too', async () => {
    const { canvas, screen } = await show(servedCurves);
    const before = pixelsOf(canvas, stock.light);
    await screen.rerender({ view: costBars });
    await expect.element(page.getByText(costBars.title)).toBeVisible();
    await expect.poll(() => pixelsOf(canvas, stock.light)).not.toBe(before);
    expect(pixelsOf(canvas, stock.light)).toBeGreaterThan(100);
  });

  test('stands in for itself with a static picture until it has drawn, and does not move the page', async () => {
    const picture = createRawSnippet(() => ({ render: () => `<div>${renderPictures(costBars)}</div>` }));
    const { screen } = await show(costBars, { picture });
    expect(screen.container.querySelector('.chart-picture')).toBeNull();
    // The picture's own height at its own width, by viewBox, is the height of the box that both share.
    const height = Number(/viewBox="0 0 640 (\d+)"/.exec(renderPictures(costBars))?.[1]);
    expect(screen.container.querySelector('.box')?.getBoundingClientRect().height).toBe(height);
  });

  test('leaves scrolling to the page', async () => {
    const { canvas } = await show(servedCurves);
    const wheel = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100 });
    canvas.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(false);
    expect(getComputedStyle(canvas).touchAction).toContain('pan-y');
  });
});

describe('Reading values', () => {
  test('with the arrow keys starts at the current value, and is spoken', async () => {
    const { canvas } = await show(costSweep);
    canvas.focus();
    await userEvent.keyboard('{ArrowRight}');
    const readout = page.getByText('Demand volatility: 40%');
    await expect.element(readout).toBeVisible();
    expect(readout.element().closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    // 31 + 32 × 0.4, by the sample's formula, drawn between points of a 60-step grid.
    await expect.element(page.getByText(/Assemble to order \$43\.[78]/)).toBeVisible();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByText('Demand volatility: 400%')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Demand volatility: 400%')).not.toBeInTheDocument();
  });

  test('goes from bar to bar', async () => {
    const { canvas } = await show(costBars);
    canvas.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByText('Assemble to order: $35.9')).toBeVisible();
    await expect.element(page.getByText('Obsolescence $1.5')).toBeVisible();
  });

  test('with a pointer moves nothing on the page', async () => {
    const { canvas, screen } = await show(servedCurves);
    const height = screen.container.getBoundingClientRect().height;
    await userEvent.hover(canvas, { position: { x: 300, y: 100 } });
    await expect.element(page.getByText(/^Weeks after the order: /)).toBeVisible();
    expect(screen.container.getBoundingClientRect().height).toBe(height);
  });
});
