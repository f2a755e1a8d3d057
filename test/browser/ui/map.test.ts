import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from './islands.ts';

const box = (name: RegExp) => page.getByRole('textbox', { name });
const plot = () => page.getByRole('application', { name: /Who wins where, map/ });

async function drawn(section: HTMLElement): Promise<HTMLCanvasElement> {
  section.querySelector('.view')?.scrollIntoView();
  await expect.poll(() => section.querySelector('canvas.drawn'), { timeout: 10_000 }).not.toBeNull();
  return section.querySelector('canvas.drawn') as HTMLCanvasElement;
}

const numberIn = (name: RegExp): number =>
  Number.parseFloat((box(name).element() as HTMLInputElement).value.replaceAll(',', ''));

beforeEach(() => page.viewport(1100, 1400));

describe('The map of who wins where', () => {
  test('has color in the middle of its plot once it is drawn', async () => {
    const canvas = await drawn(await show('MapIsland'));
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
      canvas.width / 2,
      canvas.height / 2,
      1,
      1,
    );
    expect(data[3]).toBeGreaterThan(0);
  });

  test('moves the reader’s point by one cell with each arrow key, and says what is there', async () => {
    await drawn(await show('MapIsland'));
    (plot().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => numberIn(/Versions offered/)).toBeGreaterThan(24);
    const across = numberIn(/Versions offered/);
    expect(across).toBeLessThan(28);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(() => numberIn(/Demand volatility/)).toBeGreaterThan(40);
    expect(numberIn(/Versions offered/)).toBe(across);
    const readout = page.getByText(/^Versions offered: \d+; demand volatility: \d+%$/);
    await expect.element(readout).toBeVisible();
    expect(readout.element().closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
  });

  test('stops at the edge, and one step back is one undo', async () => {
    await drawn(await show('MapIsland'));
    (plot().element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(box(/Versions offered/)).toHaveValue('1,000');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(box(/Versions offered/)).toHaveValue('1,000');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.element(box(/Versions offered/)).toHaveValue('24');
  });

  test('takes the place of a click as the reader’s own', async () => {
    const section = await show('MapIsland');
    const canvas = await drawn(section);
    const { width, height } = canvas.getBoundingClientRect();
    await userEvent.click(canvas, { position: { x: 0.85 * width, y: 0.3 * height } });
    await expect.poll(() => numberIn(/Versions offered/)).toBeGreaterThan(150);
    expect(numberIn(/Demand volatility/)).toBeGreaterThan(60);
    await expect.poll(() => section.textContent).toContain('Make to order costs least here');
  });

  test('refuses two axes of one kind in words, and keeps the last good map', async () => {
    const section = await show('MapIsland');
    await drawn(section);
    await page.getByLabelText('Bottom to top').selectOptions('Versions offered');
    await expect.element(page.getByText(/Both axes of the map show the same parameter/)).toBeVisible();
    expect(section.querySelector('canvas.drawn')).not.toBeNull();
    await page.getByLabelText('Left to right').selectOptions('Holding cost');
    await expect
      .element(page.getByText(/Both axes of the map show the same parameter/))
      .not.toBeInTheDocument();
  });
});

describe('The frontier', () => {
  test('is walked with the arrow keys, from the least-cost plan on', async () => {
    const section = await show('FrontierIsland');
    const canvas = await drawn(section);
    canvas.focus();
    await userEvent.keyboard('{ArrowLeft}');
    const readout = (): string => section.querySelector('.readout')?.textContent.replace(/\s+/g, ' ') ?? '';
    await expect.poll(readout).toContain('Base-stock 43');
    expect(readout()).toContain('Assemble to order');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(readout).toContain('Base-stock 44');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(readout).toContain('Base-stock 42');
    expect(readout()).toContain('beaten by another plan');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(readout).toContain('Make to stock');
  });

  test('names the cheapest plan that keeps a promise as soon as one is made', async () => {
    await show('FrontierIsland');
    await page
      .getByRole('checkbox', { name: /Set a target/ })
      .first()
      .click();
    await expect.element(page.getByText(/To promise a mean wait of/).first()).toBeVisible();
  });
});
