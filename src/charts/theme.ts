/** Colors and letters of a chart, from the site's CSS tokens. */
import type { Tone } from '../calculators/shared/view.ts';

export interface Theme {
  /** What the chart lies on: labels over lines clear a patch of it. */
  readonly ground: string;
  readonly hairline: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly family: string;
  /** Hues for lines and areas. */
  readonly mark: Readonly<Record<Tone, string>>;
  /** The same hues, dark or light enough for letters. */
  readonly text: Readonly<Record<Tone, string>>;
}

/** Turns token names into a theme; `token` says what a name stands for. */
export function themeOf(token: (name: string) => string): Theme {
  const ink = token('--ink');
  return {
    ground: token('--chart-ground') || token('--paper'),
    hairline: token('--hairline'),
    ink,
    inkSoft: token('--ink-soft'),
    family: token('--font-sans'),
    mark: {
      makeToStock: token('--stock'),
      assembleToOrder: token('--assemble'),
      makeToOrder: token('--order'),
      ink,
    },
    text: {
      makeToStock: token('--stock-text'),
      assembleToOrder: token('--assemble-text'),
      makeToOrder: token('--order-text'),
      ink,
    },
  };
}

/** For pictures in a page: the tokens themselves, so that one picture serves both themes. */
export const tokenTheme: Theme = themeOf((name) =>
  name === '--chart-ground' ? 'var(--chart-ground, var(--paper))' : `var(${name})`,
);

/** For a canvas: what the tokens stand for at `element` now. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  return themeOf(
    (name) => style.getPropertyValue(name).trim() || (name === '--font-sans' ? 'sans-serif' : ''),
  );
}

/** Calls back when colors or letters may have changed; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  // Until a web font arrives a canvas draws with the fallback and does not repaint by itself.
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
    document.fonts.removeEventListener('loadingdone', changed);
  };
}
