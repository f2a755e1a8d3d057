/** Every calculator's island as a page shows it. */
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { savedScenario } from '../../../src/state/scenario.ts';
import type { IslandProps } from '../../../src/ui/island.ts';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

// The head of every page says that scripts run; the style sheet hides what would need them.
document.documentElement.dataset.js = '';

const modules = import.meta.glob<{ default: Component<IslandProps> }>('../../../src/ui/islands/*.svelte', {
  eager: true,
});

export const islands = Object.entries(modules).map(([path, { default: island }]) => ({
  name: /(\w+)\.svelte$/.exec(path)?.[1] ?? path,
  island,
}));

/** Shows a calculator as in a chapter, with nothing kept from before. */
export function show(name: string, props: Partial<IslandProps> = {}): Promise<HTMLElement> {
  savedScenario.set('');
  localStorage.clear();
  return showBeside(name, props);
}

/** Shows a calculator with what is kept, and beside those that are there. */
export async function showBeside(name: string, props: Partial<IslandProps> = {}): Promise<HTMLElement> {
  const found = islands.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no island ${name}.`);
  const { container } = await render(found.island, {
    place: 'chapter',
    headingLevel: 2,
    pageHref: '/calculators/',
    heights: { column: 1000, phone: 1000 },
    ...props,
  });
  const section = container.querySelector<HTMLElement>('[data-calculator]');
  if (!section) throw new Error('The calculator did not appear.');
  await vi.waitUntil(() => section.hasAttribute('data-ready'));
  return section;
}
