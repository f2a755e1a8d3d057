/** Letters in a drawing: sizes, fonts and one way to write them. */
import type { Scene } from './scene.ts';

/** Pixels. Nothing in a chart is smaller than a tick label. */
export const sizes = { tick: 12, label: 13, figure: 14, title: 17 } as const;

export interface Ink {
  readonly color: string;
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly align?: CanvasTextAlign;
}

export function fontOf(family: string, size: number, weight: 400 | 600 = 400): string {
  return `${weight} ${size}px ${family}`;
}

/** Writes on the baseline `y`. */
export function write(
  context: CanvasRenderingContext2D,
  { theme }: Scene,
  text: string,
  x: number,
  y: number,
  { color, size = sizes.tick, weight = 400, align = 'left' }: Ink,
): void {
  context.font = fontOf(theme.family, size, weight);
  context.fillStyle = color;
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, y);
}

export function widthOf(
  scene: Scene,
  text: string,
  size: number = sizes.tick,
  weight: 400 | 600 = 400,
): number {
  return scene.measure(text, fontOf(scene.theme.family, size, weight));
}

/** Lines no wider than `width`, broken between words. */
export function wrap(
  scene: Scene,
  text: string,
  width: number,
  size: number,
  weight: 400 | 600 = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(scene, longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Axis labels are written to stand under an axis; a column heading starts with a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
