/**
 * A view as an SVG for a page while it is built: seen before and without JavaScript, in print, and by machines. Colors
 * and letters are the site's CSS tokens, so one picture serves both themes.
 */
import { fingerprint } from '../calculators/shared/fingerprint.ts';
import type { View } from '../calculators/shared/view.ts';
import { finiteView } from './finite.ts';
import { naturalHeight } from './height.ts';
import { settleFrame, type Scene } from './scene.ts';
import { escapeXml } from './svg-text.ts';
import { approximateWidth } from './text-width.ts';
import { tokenTheme } from './theme.ts';
import { drawVector } from './vector.ts';

export interface PictureOptions {
  /** Pixels for which the picture is laid out: it scales, but labels break and ticks thin out for this width. */
  readonly width: number;
}

export function renderPicture(given: View, { width }: PictureOptions): string {
  const view = finiteView(given);
  const height = naturalHeight(view, width);
  const scene: Scene = {
    view,
    ghost: undefined,
    theme: tokenTheme,
    width,
    height,
    frame: settleFrame(view),
    cursor: undefined,
    heading: undefined,
    measure: approximateWidth,
  };
  // Pictures on one page must not share ids.
  const content = drawVector(scene, `p${fingerprint(`${view.name}${view.title}${width}`).toString(36)}-`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-label="${escapeXml(`${view.title}. ${view.description}`)}" ` +
    `fill="none" font-family="var(--font-sans)" font-size="12">${content}</svg>`
  );
}

const widths = { wide: 640, narrow: 340 } as const;
export type PictureSize = keyof typeof widths;

/** The same picture for wide and for narrow places; `ChartFrame` shows the one that fits, or the only one. */
export function renderPictures(view: View, sizes: readonly PictureSize[] = ['wide', 'narrow']): string {
  const wrapped = (size: PictureSize): string =>
    `<div class="chart-picture chart-picture-${size}">${renderPicture(view, { width: widths[size] })}</div>`;
  return sizes.map(wrapped).join('');
}
