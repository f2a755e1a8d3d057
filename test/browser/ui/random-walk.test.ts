/** Whatever a reader does to the controls, in whatever order, the calculator keeps answering. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seeded, type Random } from '../../support/random-values.ts';
import { islands, show } from './islands.ts';

const steps = 32;
const entries = ['', 'banana', '0', '1', '-1', '0.5', '50%', '99999999999', '1e308', '٣', '3,5', '12'];
const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];

const failures: string[] = [];
const onerror = (event: ErrorEvent): void => void failures.push(event.message);

beforeEach(() => {
  failures.length = 0;
  window.addEventListener('error', onerror);
  vi.spyOn(console, 'error').mockImplementation((...words) => failures.push(words.map(String).join(' ')));
});

afterEach(() => {
  window.removeEventListener('error', onerror);
  vi.restoreAllMocks();
});

test.each(islands.map(({ name }) => name))(
  '%s answers through a walk over its controls',
  { timeout: 90_000 },
  async (name) => {
    const section = await show(name);
    const random = seeded(7);
    for (const folded of section.querySelectorAll('details')) folded.open = true;
    for (let step = 0; step < steps; step += 1) {
      const done = act(section, random);
      await new Promise(requestAnimationFrame);
      if (step % 8 !== 0) continue;
      await new Promise((resolve) => setTimeout(resolve, 130));
      expect(failures, done).toEqual([]);
      expect(section.textContent, done).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(section.querySelector('[data-verdict]')?.textContent, done).toMatch(/\w.*\./);
      for (const canvas of section.querySelectorAll('canvas.drawn'))
        expect(isBlank(canvas as HTMLCanvasElement)).toBe(false);
    }
  },
);

/** One thing a reader might do; says what it was. */
function act(section: HTMLElement, random: Random): string {
  const pick = (selector: string): Element | undefined => {
    const found = [...section.querySelectorAll(selector)];
    return found[random(Math.max(1, found.length))];
  };
  const kind = random(10);
  if (kind < 4)
    return press(
      pick('input[type=range]:enabled') as HTMLInputElement | undefined,
      keys[random(keys.length)] ?? 'End',
    );
  if (kind < 7)
    return type(
      pick('input[inputmode=decimal]:enabled') as HTMLInputElement | undefined,
      entries[random(entries.length)] ?? '',
    );
  if (kind === 7) return click(pick('input[type=checkbox], input[type=radio]') as HTMLElement | undefined);
  if (kind === 8) return choose(pick('select') as HTMLSelectElement | undefined, random);
  return click(
    [...section.querySelectorAll('button')].find(({ textContent }) =>
      /^(Undo|Reset)$/.test(textContent.trim()),
    ),
  );
}

function press(slider: HTMLInputElement | undefined, key: string): string {
  slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return `${key} on ${slider?.getAttribute('aria-labelledby')}`;
}

function type(box: HTMLInputElement | undefined, text: string): string {
  if (!box) return 'nothing to type into';
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  return `“${text}” into ${box.id}`;
}

function choose(list: HTMLSelectElement | undefined, random: Random): string {
  if (!list) return 'nothing to choose from';
  list.selectedIndex = random(list.options.length);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return `${list.value} in ${list.id}`;
}

function click(element: HTMLElement | undefined): string {
  element?.click();
  return `click on ${element?.textContent ?? 'nothing'}`;
}

function isBlank(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return !pixels?.some((value) => value !== 0);
}
