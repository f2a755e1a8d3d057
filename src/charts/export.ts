/** A chart as a file that can stand alone: with its title, what is plotted, where it comes from, and its own ground. */
import type { View } from '../calculators/shared/view.ts';
import { createDrawing } from './chart.ts';
import { kindOf } from './kinds/kinds.ts';
import { naturalHeight } from './height.ts';
import { headingHeights } from './layers/heading.ts';
import { measureText } from './measure.ts';
import { settleFrame, type Scene } from './scene.ts';
import { escapeXml } from './svg-text.ts';
import { readTheme, type Theme } from './theme.ts';
import { drawVector } from './vector.ts';

const width = 720;
const margin = 24;
/** Twice the pixels: sharp on slides and in print. */
const density = 2;

/**
 * Vector files carry no font, and not every program that opens them has ours: they are laid out in letters that every
 * machine has, or has the like of with the same widths.
 */
const vectorFamily = "Helvetica, Arial, 'Liberation Sans', sans-serif";

/** `source`: where the numbers come from. */
function fileScene(view: View, theme: Theme, source: string): Scene {
  const scene: Scene = {
    view,
    ghost: undefined,
    theme,
    width,
    height: naturalHeight(view, width),
    frame: settleFrame(view),
    cursor: undefined,
    heading: { title: view.title, subtitle: view.subtitle, source },
    measure: measureText,
  };
  const { top, bottom } = headingHeights(scene);
  return { ...scene, height: scene.height + top + bottom };
}

/** `element`: whose theme the file takes. */
export function svgFile(view: View, element: Element, source: string): string {
  const scene = fileScene(view, { ...readTheme(element), family: vectorFamily }, source);
  const [outerWidth, outerHeight] = [scene.width + 2 * margin, scene.height + 2 * margin];
  const { ground, family } = scene.theme;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" ` +
    `viewBox="${-margin} ${-margin} ${outerWidth} ${outerHeight}" role="img" ` +
    `fill="none" font-family="${escapeXml(family)}" font-size="12">` +
    `<title>${escapeXml(view.title)}</title><desc>${escapeXml(view.description)}</desc>` +
    `<rect x="${-margin}" y="${-margin}" width="${outerWidth}" height="${outerHeight}" fill="${escapeXml(ground)}"/>` +
    `${drawVector(scene, 'clip')}</svg>`
  );
}

export async function pngFile(view: View, element: Element, source: string): Promise<Blob> {
  const scene = fileScene(view, readTheme(element), source);
  const canvas = document.createElement('canvas');
  const drawing = createDrawing(canvas, scene, density, kindOf(scene.view));
  drawing.draw(scene);
  const sheet = document.createElement('canvas');
  sheet.width = (scene.width + 2 * margin) * density;
  sheet.height = (scene.height + 2 * margin) * density;
  const context = sheet.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = scene.theme.ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(canvas, margin * density, margin * density);
  drawing.destroy();
  return new Promise((resolve, reject) => {
    sheet.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))),
      'image/png',
    );
  });
}
