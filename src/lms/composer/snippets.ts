/** What an instructor takes along as text. */
import { frameCode, pasteCode } from '../../ui/links.ts';

export interface Addresses {
  /** The calculator's own page with everything as composed. */
  readonly page: string;
  /** The same for frames. */
  readonly embed: string;
  readonly hostScript: string;
}

export function addressesOf(root: string, calculator: string, query: string): Addresses {
  return {
    page: `${new URL(`calculators/${calculator}/`, root).href}?${query}`,
    embed: `${new URL(`embed/${calculator}/`, root).href}?${query}`,
    hostScript: new URL('embed.js', root).href,
  };
}

export interface Described {
  readonly title: string;
  readonly height: number;
}

/** Right with `src`, `title`, `width`, `height` and `style` alone: course systems strip the rest. */
export function bareFrame({ page, embed }: Addresses, { title, height }: Described): string {
  return pasteCode({ page, source: embed, title, height });
}

/** For pages of one's own: the frame follows its content. */
export function fittedFrame(addresses: Addresses, described: Described): string {
  return `${bareFrame(addresses, described)}\n<script src="${addresses.hostScript}" async></script>`;
}

/** Code to read and to change by hand, on a page without a script and perhaps without an address of its own. */
export function exampleFrame(embed: string, title: string, height: number): string {
  return frameCode({ source: embed, title, height });
}

/** True where links lead to this computer alone. */
export function isLocal(root: string): boolean {
  const { protocol, hostname } = new URL(root);
  return protocol === 'file:' || /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname);
}
