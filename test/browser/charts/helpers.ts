/** Puts a chart on the page as a reader meets it, and looks at what was drawn. */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { expect, vi } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ComponentProps } from 'svelte';
import ChartFrame from '../../../src/charts/ChartFrame.svelte';
import type { View } from '../../../src/calculators/shared/view.ts';

export const header = ['Make to stock or to order?', 'Model version 1.2.3', 'https://example.org/?v=24'];

export interface Shown {
  readonly screen: Awaited<ReturnType<typeof render<typeof ChartFrame>>>;
  readonly canvas: HTMLCanvasElement;
  button(name: string): Locator;
}

export async function show(
  view: View,
  more: Partial<ComponentProps<typeof ChartFrame>> = {},
): Promise<Shown> {
  const screen = await render(ChartFrame, { props: { view, filename: 'chart', csvHeader: header, ...more } });
  await expect.poll(() => screen.container.querySelector('canvas.drawn')).not.toBeNull();
  const canvas = screen.container.querySelector('canvas') as HTMLCanvasElement;
  return { screen, canvas, button: (name: string) => page.getByRole('button', { name, exact: true }) };
}

/** How many pixels of the canvas have this color, whole or as a tint; edges of strokes are left aside. */
export function pixelsOf(canvas: HTMLCanvasElement, color: string): number {
  const wanted = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (
      (data[at + 3] ?? 0) > 100 &&
      wanted.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= 2)
    )
      count += 1;
  }
  return count;
}

/** What the next download would save, by its name; nothing reaches the disk. */
export function catchDownloads(): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve) => {
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob;
      return 'blob:caught';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (blob) resolve({ name: this.download, blob });
    });
  });
}
