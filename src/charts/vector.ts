/** A scene as the inside of an SVG, drawn by the same code as the canvas. */
import { createDrawing, type Surface } from './chart.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Scene } from './scene.ts';
import { SvgContext } from './svg-context.ts';

export function drawVector(scene: Scene, idPrefix: string): string {
  const surface: Surface & { context?: SvgContext } = {
    width: scene.width,
    height: scene.height,
    getContext: () => context as unknown as CanvasRenderingContext2D,
  };
  const context = new SvgContext({
    canvas: surface,
    measure: (text, font) => scene.measure(text, font),
    idPrefix,
  });
  const drawing = createDrawing(surface, scene, 1, kindOf(scene.view));
  drawing.draw(scene);
  const content = context.content();
  drawing.destroy();
  return content;
}
