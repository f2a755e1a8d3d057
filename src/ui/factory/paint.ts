/** What every part of the floor is drawn with. */
import { strategies, type StrategyId } from '../../calculators/shared/strategies.ts';
import type { Tone } from '../../calculators/shared/view.ts';
import type { Theme } from '../../charts/theme.ts';

export interface Paint {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
}

export function toneOf(strategy: StrategyId): Tone {
  return strategies.find(({ id }) => id === strategy)?.tone ?? 'ink';
}

export function write(
  { context, theme }: Paint,
  text: string,
  x: number,
  y: number,
  color = theme.inkSoft,
  align: CanvasTextAlign = 'left',
  weight: 400 | 600 = 400,
  size = 12,
): void {
  context.font = `${weight} ${size}px ${theme.family}`;
  context.fillStyle = color;
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, y);
}

/** A straight thin line. */
export function rule(
  { context }: Paint,
  color: string,
  x: number,
  y: number,
  right: number,
  bottom: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(right, bottom);
  context.stroke();
}

/** Squares gathered in the current path: filled where they have a customer, hollow where nobody has ordered them yet. */
export function finishUnits({ context }: Paint, color: string, owned: boolean): void {
  if (owned) {
    context.fillStyle = color;
    context.fill();
  } else {
    context.strokeStyle = color;
    context.lineWidth = 1.25;
    context.stroke();
  }
}

/** A square that stands on `bottom`; hollow ones leave room for their outline. */
export function addUnit({ context }: Paint, x: number, bottom: number, side: number, owned: boolean): void {
  const inset = owned ? 0 : 0.6;
  context.rect(x + inset, bottom - side + inset, side - 2 * inset, side - 2 * inset);
}
