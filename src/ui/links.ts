/** The addresses a calculator hands out: its page and its embed page with the reader's values in them. */
import { modelVersion } from '../model/version.ts';
import type { AnyCalculator } from '../calculators/registry.ts';
import type { AnyValues } from '../calculators/shared/definition.ts';
import type { NumberFormat } from '../calculators/shared/format.ts';
import { encodeValues } from '../calculators/shared/url.ts';
import { writeWithUnit } from '../calculators/shared/values.ts';

/** Heights of an embedded calculator, measured at the column width of a course page and on a phone. */
export interface EmbedHeights {
  readonly column: number;
  readonly phone: number;
}

/** Where the site lies, seen from an element of one of its pages. */
export function siteRoot(element: Element): string {
  const marked = element.closest<HTMLElement>('[data-root]')?.dataset.root ?? './';
  return new URL(marked, document.baseURI).href;
}

/** A link that opens the calculator with these values; it says which version of the model they were seen with. */
export function pageLink(root: string, definition: AnyCalculator, values: AnyValues): string {
  return address(root, `calculators/${definition.id}/`, definition, values);
}

export function embedLink(root: string, definition: AnyCalculator, values: AnyValues): string {
  return address(root, `embed/${definition.id}/`, definition, values);
}

/**
 * The code an instructor pastes. It must be right with only `src`, `title`, `width`, `height` and `style`, since course
 * systems strip the rest; the link after it serves apps that block frames, and print.
 */
export function embedSnippet(
  root: string,
  definition: AnyCalculator,
  values: AnyValues,
  format: NumberFormat,
  height: number,
): string {
  return pasteCode({
    title: frameTitle(definition, values, format),
    source: embedLink(root, definition, values),
    page: pageLink(root, definition, values),
    height,
  });
}

type Named = Pick<AnyCalculator, 'title' | 'parameters'>;

/** Names the tool and what is set in it, for those who hear frames by their names. */
export function frameTitle(definition: Named, values: AnyValues, format: NumberFormat): string {
  return `${definition.title} ${describeValues(definition, values, format)}`.trim();
}

export interface FrameCode {
  readonly title: string;
  readonly source: string;
  readonly height: number;
}

/** The frame alone, as oEmbed hands it out too. */
export function frameCode({ source, title, height }: FrameCode): string {
  return [
    `<iframe src="${escapeHtml(source)}" title="${escapeHtml(title)}"`,
    `  width="100%" height="${height}" style="width:100%;border:0;min-height:420px" loading="lazy"`,
    `  allow="clipboard-write; web-share; fullscreen" allowfullscreen></iframe>`,
  ].join('\n');
}

/** The frame with the link for those who do not get it. */
export function pasteCode({ page, ...frame }: FrameCode & { readonly page: string }): string {
  return `${frameCode(frame)}\n<p><a href="${escapeHtml(page)}">Open the calculator in a new tab</a></p>`;
}

/** What differs from the defaults, in words: `(Versions offered 48 versions, Demand volatility 35%)`. */
export function describeValues(definition: Named, values: AnyValues, format: NumberFormat): string {
  const changed = encodeValues(definition, values);
  const words = Object.entries(definition.parameters)
    .filter(([, parameter]) => parameter.group !== 'view' && changed.has(parameter.key))
    .map(
      ([name, parameter]) => `${parameter.label}: ${writeWithUnit(parameter, values[name] ?? null, format)}`,
    );
  return words.length === 0 ? '' : `(${words.join('; ')})`;
}

/** Every input by its word in links, for the head of a file. */
export function listInputs(definition: AnyCalculator, values: AnyValues): string {
  const inputs = Object.entries(definition.parameters).filter(([, { group }]) => group !== 'view');
  return inputs.map(([name, { key }]) => `${key}=${values[name] ?? 'off'}`).join(' ');
}

function address(root: string, path: string, definition: AnyCalculator, values: AnyValues): string {
  const search = encodeValues(definition, values);
  search.set('m', modelVersion);
  return `${new URL(path, root).href}?${search.toString()}`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
