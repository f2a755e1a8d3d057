import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { savedScenario } from '../../../src/state/scenario.ts';
import { ownData } from '../../../src/ui/own-series.svelte.ts';
import { show } from './islands.ts';

const table = 'week;units\n1;40,5\n2;50\n3;abc\n4;60\n5;55\n6;45\n7;50\n8;40\n9;60\n10;50';
const paste = () => page.getByRole('textbox', { name: /Paste a column/ });
const choose = (name: string) => page.getByRole('combobox', { name, exact: true }).first();

async function open(): Promise<void> {
  await page.getByText('Bring your own data', { exact: true }).click();
}

beforeEach(() => ownData.forget());

test('pasted data are read, their problems named, and forecast', async () => {
  await show('ForecastIsland');
  await open();
  await paste().fill(table);
  await expect.element(choose('Demand')).toHaveValue('own');
  await expect
    .element(page.getByText(/Read 9 numbers and 1 gap from “units”, under a heading/))
    .toBeVisible();
  await expect.element(page.getByText('Row 4: “abc” is not a number: taken as a gap.')).toBeVisible();
  await expect.element(page.getByText(/your own data; forecasts of the second half/)).toBeVisible();
});

test('own data are kept for the next page, and can be forgotten', async () => {
  await show('ForecastIsland');
  await open();
  await paste().fill(table);
  expect(localStorage.getItem('stock-or-order:forecast-data')).toContain('40,5');
  await page.getByRole('button', { name: 'Forget my data' }).click();
  await expect.element(choose('Demand')).toHaveValue('steady');
  expect(localStorage.getItem('stock-or-order:forecast-data')).toBeNull();
});

test('a dropped file is read', async () => {
  const section = await show('ForecastIsland');
  await open();
  const zone = section.querySelector('.drop');
  const data = new DataTransfer();
  data.items.add(new File([table], 'demand.csv', { type: 'text/csv' }));
  zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect.element(page.getByText(/Read 9 numbers/)).toBeVisible();
});

test('a workbook is answered, not garbled', async () => {
  const section = await show('ForecastIsland');
  await open();
  const data = new DataTransfer();
  data.items.add(new File(['PK'], 'demand.xlsx'));
  section
    .querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect.element(page.getByText(/Save the sheet as CSV/)).toBeVisible();
});

test('the forecast becomes the reader’s factory', async () => {
  await show('ForecastIsland');
  await userEvent.click(page.getByRole('button', { name: 'Use in the comparison' }));
  await expect.element(page.getByRole('link', { name: /three strategies/ })).toBeVisible();
  const saved = new URLSearchParams(savedScenario.get());
  // Simple smoothing of the steady sample expects 50.79 a week with an error of 9.23: 18%.
  expect(Number(saved.get('demand'))).toBeCloseTo(50.79, 1);
  expect(Number(saved.get('volatility'))).toBeCloseTo(0.18, 2);
});
