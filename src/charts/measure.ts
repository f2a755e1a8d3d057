/** Width of a text in the browser, on a canvas of its own so that no drawing's state is disturbed. */
let context: CanvasRenderingContext2D | null | undefined;

export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
