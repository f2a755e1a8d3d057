import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { savedScenario } from '../../../src/state/scenario.ts';
import { show, showBeside } from './islands.ts';

const box = (name: RegExp) => page.getByRole('textbox', { name });
const slider = (name: RegExp) => page.getByRole('slider', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a typed value moves the slider, the sentence and the meaning', async () => {
  await show('CompareIsland');
  await box(/Versions offered/).fill('100');
  await userEvent.keyboard('{Enter}');
  await expect.element(slider(/Versions offered/)).toHaveAttribute('aria-valuetext', '100 versions');
  await expect.element(page.getByText('100 versions, about 26 a year each')).toBeVisible();
});

test('an entry that cannot be used is answered, kept, and changes nothing', async () => {
  await show('CompareIsland');
  await box(/Versions offered/).fill('banana');
  await userEvent.keyboard('{Enter}');
  const message = 'Versions offered: “banana” is not a number. Accepted: whole numbers from 1 to 1,000.';
  await expect.element(page.getByText(message)).toBeVisible();
  await expect.element(box(/Versions offered/)).toHaveValue('banana');
  await expect.element(box(/Versions offered/)).toHaveAttribute('aria-invalid', 'true');
  await expect.element(slider(/Versions offered/)).toHaveAttribute('aria-valuetext', '24 versions');
});

test('Escape takes an unfinished entry back', async () => {
  await show('CompareIsland');
  await box(/Versions offered/).fill('77');
  await userEvent.keyboard('{Escape}');
  await expect.element(box(/Versions offered/)).toHaveValue('24');
});

test('arrow keys step, Shift steps finely, Home and End go to the ends', async () => {
  await show('CompareIsland');
  (slider(/Holding cost/).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(box(/Holding cost/)).toHaveValue('26.4%');
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  await expect.element(box(/Holding cost/)).toHaveValue('26.3%');
  await userEvent.keyboard('{End}');
  await expect.element(box(/Holding cost/)).toHaveValue('200%');
  await userEvent.keyboard('{Home}');
  await expect.element(box(/Holding cost/)).toHaveValue('0%');
});

test('undo takes back one step at a time, and reset is a step too', async () => {
  await show('CompareIsland');
  await expect.element(button('Undo')).toBeDisabled();
  await box(/Versions offered/).fill('100');
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('Try an example').selectOptions('Bicycles');
  await expect.element(box(/Versions offered/)).toHaveValue('60');
  await button('Reset').click();
  await expect.element(box(/Versions offered/)).toHaveValue('24');
  await button('Undo').click();
  await expect.element(box(/Versions offered/)).toHaveValue('60');
  await button('Undo').click();
  await expect.element(box(/Versions offered/)).toHaveValue('100');
  await button('Undo').click();
  await expect.element(box(/Versions offered/)).toHaveValue('24');
  await expect.element(button('Undo')).toBeDisabled();
});

test('undo takes back what was done here, not what another calculator of the page did', async () => {
  const first = await show('CompareIsland');
  const second = await showBeside('CompareIsland');
  const field = (section: HTMLElement, name: RegExp) =>
    page.elementLocator(section).getByRole('textbox', { name });
  const undo = (section: HTMLElement) => page.elementLocator(section).getByRole('button', { name: 'Undo' });
  await field(first, /Versions offered/).fill('100');
  await userEvent.keyboard('{Enter}');
  await expect.element(field(second, /Versions offered/)).toHaveValue('100');
  await field(second, /Demand volatility/).fill('90');
  await userEvent.keyboard('{Enter}');
  await expect.element(field(first, /Demand volatility/)).toHaveValue('90%');
  await undo(first).click();
  await expect.element(field(first, /Versions offered/)).toHaveValue('24');
  await expect.element(field(first, /Demand volatility/)).toHaveValue('90%');
  await undo(second).click();
  await expect.element(field(second, /Demand volatility/)).toHaveValue('40%');
  await expect.element(field(second, /Versions offered/)).toHaveValue('24');
  await expect.element(undo(first)).toBeDisabled();
});

test('what is set is kept for the next page, and reset forgets it', async () => {
  await show('CompareIsland');
  await box(/Versions offered/).fill('100');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => savedScenario.get()).toBe('versions=100');
  await button('Reset').click();
  await expect.poll(() => savedScenario.get()).toBe('');
  await expect.poll(() => localStorage.length).toBe(0);
});

test('a chapter that sets its own values leaves the reader’s factory alone', async () => {
  await show('CompareIsland', { initial: { versions: 7 } });
  await expect.element(box(/Versions offered/)).toHaveValue('7');
  await box(/Versions offered/).fill('100');
  await userEvent.keyboard('{Enter}');
  await expect.element(slider(/Versions offered/)).toHaveAttribute('aria-valuetext', '100 versions');
  expect(savedScenario.get()).toBe('');
});

test('an optional target is off until it is asked for', async () => {
  await show('CompareIsland');
  await page.getByText('More assumptions').click();
  const second = page.getByRole('group', { name: 'Product' }).element();
  expect(parseFloat(getComputedStyle(second).marginTop), 'groups stand apart').toBeGreaterThan(8);
  await expect.element(slider(/Share served from stock/)).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Set a target' }).click();
  await expect.element(box(/Share served from stock/)).toHaveValue('95%');
  await expect.element(slider(/Share served from stock/)).toBeEnabled();
});

test('help opens on demand', async () => {
  await show('CompareIsland');
  const help = page.getByRole('button', { name: 'What is Demand volatility?' });
  await expect.element(help).toHaveAttribute('aria-expanded', 'false');
  await help.click();
  await expect.element(page.getByText(/How far a typical week strays/)).toBeVisible();
});

test('in a host’s frame one picture shows at a time', async () => {
  const section = await show('CompareIsland', { place: 'embed' });
  expect(section.querySelectorAll('[data-view]').length).toBe(1);
  await page.getByRole('tab', { name: 'Wait' }).click();
  await expect.element(page.getByRole('tab', { name: 'Wait' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => section.querySelector('[data-view]')?.getAttribute('data-view')).toBe('served');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'What if' })).toHaveFocus();
});
