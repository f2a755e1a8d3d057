import type { Locator, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { comparePage, headlineControls } from '../support/compare-page.ts';
import { settle, useBrowser, type Visit } from '../support/visit.ts';

const browser = useBrowser();
const address = `${inject('site')}calculators/compare/`;

const noNonsense = /\bNaN\b|\bInfinity\b|∞|\bundefined\b/;

async function open(query = '', width = 1280): Promise<Visit & { compare: ReturnType<typeof comparePage> }> {
  const visit = await browser.open(address + query, { width, height: width < 600 ? 740 : 900 });
  const compare = comparePage(visit.page);
  await compare.ready();
  return { ...visit, compare };
}

/** Takes hold of the thumb and moves it to the right part of the track. */
async function drag(page: Page, slider: Locator): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not on the page.');
  const share = await slider.evaluate((node) => {
    const { value, min, max } = node as HTMLInputElement;
    return (Number(value) - Number(min)) / (Number(max) - Number(min));
  });
  const y = box.y + box.height / 2;
  const thumb = 24;
  await page.mouse.move(box.x + thumb / 2 + share * (box.width - thumb), y);
  await page.mouse.down();
  for (const target of [0.3, 0.7, 0.85]) await page.mouse.move(box.x + target * box.width, y, { steps: 4 });
  await page.mouse.up();
}

describe.each([1280, 360])('at %i px', (width) => {
  test('dragging each of the first sliders changes value and result', async () => {
    const { page, compare, problems, close } = await open('', width);
    for (const { label, key } of headlineControls) {
      const slider = compare.slider(label);
      await slider.scrollIntoViewIfNeeded();
      const before = [await slider.inputValue(), await compare.calculator.innerText()];
      await drag(page, slider);
      await expect.poll(() => slider.inputValue()).not.toBe(before[0]);
      await expect.poll(() => compare.calculator.innerText()).not.toBe(before[1]);
      await expect.poll(() => page.url()).toContain(`${key}=`);
      expect(await compare.calculator.innerText()).not.toMatch(noNonsense);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('typing in the box of each changes the result', async () => {
    const { page, compare, problems, close } = await open('', width);
    for (const [label, typed, linked, key] of [
      [/demand volatility/i, '85', '0.85', 'volatility'],
      [/holding cost/i, '60', '0.6', 'holding'],
      [/versions offered/i, '120', '120', 'versions'],
    ] as const) {
      const before = await compare.calculator.innerText();
      await compare.box(label).fill(typed);
      await compare.box(label).press('Enter');
      await expect.poll(() => compare.calculator.innerText()).not.toBe(before);
      await expect.poll(() => new URL(page.url()).searchParams.get(key)).toBe(linked);
      expect(await compare.calculator.innerText()).not.toMatch(noNonsense);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('the keyboard alone moves a slider, undoes and resets', async () => {
    const { page, compare, problems, close } = await open('', width);
    const slider = compare.slider(/versions offered/i);
    const original = await compare.box(/versions offered/i).inputValue();
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (await slider.evaluate((node) => node === document.activeElement)) break;
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    const moved = await compare.box(/versions offered/i).inputValue();
    expect(Number(moved)).toBeGreaterThan(Number(original));
    await page.keyboard.press('End');
    await expect.poll(() => compare.box(/versions offered/i).inputValue()).toMatch(/1,?000/);
    await page.keyboard.press('Home');
    await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe('1');

    await compare.undo.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => compare.box(/versions offered/i).inputValue()).not.toBe('1');
    await compare.reset.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe(original);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await close();
  });
});

test('undo takes back one change after another', async () => {
  const { compare, close } = await open();
  const versions = compare.box(/versions offered/i);
  const volatility = compare.box(/demand volatility/i);
  const start = [await versions.inputValue(), await volatility.inputValue()];
  await versions.fill('100');
  await versions.press('Enter');
  await volatility.fill('90');
  await volatility.press('Enter');
  await compare.undo.click();
  await expect.poll(() => volatility.inputValue()).toBe(start[1]);
  expect(await versions.inputValue()).toBe('100');
  await compare.undo.click();
  await expect.poll(() => versions.inputValue()).toBe(start[0]);
  await close();
});

test('a link with values opens with them', async () => {
  const { compare, problems, close } = await open('?versions=48&volatility=0.35');
  expect(await compare.box(/versions offered/i).inputValue()).toBe('48');
  expect(await compare.box(/demand volatility/i).inputValue()).toMatch(/^35\s*%?$/);
  expect(await compare.notes.count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('a link full of garbage opens with sensible values and says what it did', async () => {
  const { compare, problems, close } = await open('?versions=banana&volatility=-3&x=1');
  expect(await compare.box(/versions offered/i).inputValue()).toBe('24');
  const notes = (await compare.notes.allInnerTexts()).join('\n');
  expect(notes).toMatch(/versions offered/i);
  expect(notes).toMatch(/banana/);
  expect(notes).toMatch(/demand volatility/i);
  expect(await compare.calculator.innerText()).not.toMatch(noNonsense);
  expect(problems).toEqual([]);
  await close();
});

test('a value that cannot be is refused with the range, and the last good result stays', async () => {
  const { compare, problems, close } = await open();
  const verdict = await compare.verdict.innerText();
  const box = compare.box(/versions offered/i);
  await box.fill('minus nonsense');
  await box.press('Enter');
  await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
  expect(await compare.verdict.innerText()).toBe(verdict);
  expect(await compare.calculator.innerText()).not.toMatch(noNonsense);
  expect(problems).toEqual([]);
  await close();
});

test('values follow the reader from the first page to the chapter, and reset forgets them', async () => {
  const visit = await browser.open(inject('site'));
  const { page, close } = visit;
  const home = comparePage(page);
  await home.ready();
  await home.box(/versions offered/i).fill('77');
  await home.box(/versions offered/i).press('Enter');
  await page.waitForFunction(() => Object.values(localStorage).some((saved) => String(saved).includes('77')));
  await page.goto(address);
  const compare = comparePage(page);
  await compare.ready();
  await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe('77');

  await page.goto(`${address}?versions=5`);
  await compare.ready();
  await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe('5');

  await compare.reset.click();
  await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe('24');
  await page.goto(inject('site'));
  await home.ready();
  await expect.poll(() => home.box(/versions offered/i).inputValue()).toBe('24');
  expect(visit.problems).toEqual([]);
  await close();
});

test('a chapter says when it shows the reader’s own factory, and can show the text’s values beside it', async () => {
  const { page, problems, close } = await browser.open(`${address}?versions=77`);
  const compare = comparePage(page);
  await compare.ready();
  await page.waitForFunction(() => Object.values(localStorage).some((saved) => String(saved).includes('77')));
  await page.goto(`${inject('site')}chapters/three-strategies-side-by-side/`);
  await settle(page);
  await compare.ready();
  const versions = (): Promise<string> => compare.box(/versions offered/i).inputValue();
  await expect.poll(versions).toBe('77');
  await compare.calculator.getByRole('button', { name: 'Show the text’s values' }).click();
  await expect.poll(versions).toBe('24');
  await compare.calculator.getByRole('button', { name: 'Back to my factory' }).click();
  await expect.poll(versions).toBe('77');
  expect(problems).toEqual([]);
  await close();
});
