/**
 * Parts of a bar are told apart by texture and lightness inside the strategy's hue, always in the same order. Hatching
 * is worked out as plain strokes that end at the box's edge, so a canvas and a vector file draw the same.
 */
import type { Box, Point } from './boxes.ts';

interface Texture {
  /** How much of the hue lies over the ground. */
  readonly tint: number;
  /** Directions of hatching: rising, falling, upright. */
  readonly strokes: readonly ('rising' | 'falling' | 'upright')[];
  readonly spacing: number;
}

const textures: readonly Texture[] = [
  // Half the hue: letters in ink keep 4.5 : 1 on it, on light paper and on dark.
  { tint: 0.5, strokes: [], spacing: 0 },
  { tint: 0.12, strokes: ['rising'], spacing: 5 },
  { tint: 0.12, strokes: ['rising', 'falling'], spacing: 6.5 },
  { tint: 0.2, strokes: [], spacing: 0 },
  { tint: 0, strokes: ['upright'], spacing: 4 },
];

export function textureOf(part: number): Texture {
  return textures[part % textures.length] as Texture;
}

/** The strokes of one direction inside the box; diagonals are at 45°, `spacing` is measured along the x axis. */
export function hatch(box: Box, direction: Texture['strokes'][number], spacing: number): [Point, Point][] {
  const { left, right, top, bottom } = box;
  const height = bottom - top;
  const strokes: [Point, Point][] = [];
  if (direction === 'upright') {
    for (let x = left + spacing; x < right - 1; x += spacing)
      strokes.push([
        [x, top],
        [x, bottom],
      ]);
    return strokes;
  }
  // Each stroke starts at the foot `x` and leans over by the box's height; what sticks out on either side is cut off.
  for (let x = left - height + spacing; x < right; x += spacing) {
    const from = Math.max(0, left - x);
    const to = Math.min(height, right - x);
    if (to <= from) continue;
    const rise = (along: number): Point => [x + along, direction === 'rising' ? bottom - along : top + along];
    strokes.push([rise(from), rise(to)]);
  }
  return strokes;
}

export function drawTexture(context: CanvasRenderingContext2D, box: Box, part: number, color: string): void {
  const width = box.right - box.left;
  if (width < 0.25) return;
  const { tint, strokes, spacing } = textureOf(part);
  context.fillStyle = color;
  context.strokeStyle = color;
  context.setLineDash([]);
  if (tint > 0) {
    context.globalAlpha = tint;
    context.fillRect(box.left, box.top, width, box.bottom - box.top);
    context.globalAlpha = 1;
  }
  context.lineWidth = 1;
  context.beginPath();
  for (const direction of strokes) {
    for (const [from, to] of hatch(box, direction, spacing)) {
      context.moveTo(...from);
      context.lineTo(...to);
    }
  }
  context.rect(box.left, box.top, width, box.bottom - box.top);
  context.stroke();
}
