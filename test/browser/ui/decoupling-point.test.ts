import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from './islands.ts';

const handle = () => page.getByRole('slider', { name: 'Decoupling point' });

test('arrow keys move the decoupling point, and the list beside it follows', async () => {
  await show('DecouplingPointIsland');
  (handle().element() as SVGElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(handle()).toHaveAttribute('aria-valuenow', '5');
  await expect.element(handle()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^make to stock; /));
  await expect.element(page.getByRole('combobox', { name: 'Order enters' }).first()).toHaveValue('stock');
  await userEvent.keyboard('{Home}');
  await expect.element(handle()).toHaveAttribute('aria-valuetext', expect.stringMatching(/beyond patience$/));
  await userEvent.keyboard('{End}');
  await expect.element(handle()).toHaveAttribute('aria-valuetext', expect.stringMatching(/no wait, within/));
});

test('the list moves the point, and undo takes it back', async () => {
  await show('DecouplingPointIsland');
  await page.getByRole('combobox', { name: 'Order enters' }).first().selectOptions('engineer');
  await expect.element(handle()).toHaveAttribute('aria-valuenow', '1');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.element(handle()).toHaveAttribute('aria-valuenow', '4');
});

test('a pointer drags the point to the nearest position', async () => {
  await show('DecouplingPointIsland');
  const grip = handle().element();
  const box = grip.getBoundingClientRect();
  const drawing = (grip as SVGElement).ownerSVGElement?.getBoundingClientRect();
  if (!drawing) throw new Error('The handle is part of a drawing.');
  const event = (type: string, x: number) =>
    grip.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: box.top + 10, pointerId: 1, bubbles: true, button: 0 }),
    );
  // Synthetic pointers cannot be captured.
  (grip as SVGElement).setPointerCapture = () => undefined;
  event('pointerdown', box.left + 10);
  event('pointermove', drawing.left + 5);
  event('pointerup', drawing.left + 5);
  await expect.element(handle()).toHaveAttribute('aria-valuenow', '1');
});
