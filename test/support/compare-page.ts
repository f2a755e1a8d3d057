/** The `compare` calculator as a person finds it: by the names of its controls. */
import type { FrameLocator, Locator, Page } from 'playwright';

/** The three controls every reader meets first, with the keys that stand for them in links. */
export const headlineControls = [
  { label: /demand volatility/i, key: 'volatility' },
  { label: /holding cost/i, key: 'holding' },
  { label: /versions offered/i, key: 'versions' },
] as const;

export interface ComparePage {
  readonly calculator: Locator;
  readonly verdict: Locator;
  readonly undo: Locator;
  readonly reset: Locator;
  readonly notes: Locator;
  slider(label: RegExp): Locator;
  box(label: RegExp): Locator;
  ready(): Promise<void>;
}

export function comparePage(page: Page | FrameLocator): ComparePage {
  const calculator = page.locator('[data-calculator="compare"]').first();
  return {
    calculator,
    verdict: calculator.locator('[data-verdict]'),
    undo: calculator.getByRole('button', { name: 'Undo' }),
    reset: calculator.getByRole('button', { name: 'Reset' }),
    notes: calculator.locator('[data-note]'),
    slider: (label) => calculator.getByRole('slider', { name: label }),
    box: (label) => calculator.getByRole('textbox', { name: label }),
    ready: async () => {
      await calculator.scrollIntoViewIfNeeded();
      await calculator.and(page.locator('[data-ready]')).waitFor();
    },
  };
}
