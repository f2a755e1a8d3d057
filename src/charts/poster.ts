/**
 * A picture to be shown elsewhere, in a link preview or on a slide: a title over a chart, drawn by the same code as on the
 * page, in the light theme. Made while the site is built.
 */
import { readFileSync } from 'node:fs';
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { View } from '../calculators/shared/view.ts';
import { createDrawing, type Surface } from './chart.ts';
import { finiteView } from './finite.ts';
import { kindOf } from './kinds/kinds.ts';
import { fillRaised, hasRaised, measureRaised } from './raised.ts';
import { settleFrame, type Scene } from './scene.ts';
import { wrap, write } from './text.ts';
import { themeOf } from './theme.ts';

/** 1,200 by 630 pixels are what previews are laid out for, 1,920 by 1,080 a projector; letters grow with the density. */
const sizes = {
  preview: { width: 600, height: 315, density: 2 },
  slide: { width: 768, height: 432, density: 2.5 },
} as const;
const margin = 22;
const title = { size: 22, line: 27, mostLines: 2 } as const;
const finding = { size: 13, line: 17, mostLines: 2 } as const;

const serif = 'Poster Serif';
const sans = 'Poster Sans';

export interface PosterContent {
  readonly size: keyof typeof sizes;
  /** Of the site, small, above the title. */
  readonly name: string;
  readonly title: string;
  /** Under the title. */
  readonly line: string;
  readonly view: View;
}

export function drawPoster(content: PosterContent): Buffer {
  registerFonts();
  const { width, height, density } = sizes[content.size];
  const sheet = createCanvas(width * density, height * density);
  const context = asDrawn(sheet.getContext('2d'));
  const scene = chartScene(finiteView(content.view), context, width - 2 * margin);
  context.scale(density, density);
  context.fillStyle = scene.theme.ground;
  context.fillRect(0, 0, width, height);
  context.translate(margin, margin);
  const top = writeHeading(context, scene, content);

  const room: Scene = { ...scene, height: height - 2 * margin - top };
  const chart = createCanvas(room.width * density, room.height * density);
  const drawing = createDrawing(surfaceOf(chart), room, density, kindOf(room.view));
  drawing.draw(room);
  context.drawImage(chart as unknown as HTMLCanvasElement, 0, top, room.width, room.height);
  drawing.destroy();
  return sheet.toBuffer('image/png');
}

function chartScene(view: View, context: CanvasRenderingContext2D, width: number): Scene {
  return {
    view,
    ghost: undefined,
    theme: lightTheme(),
    width,
    height: 0,
    frame: settleFrame(view),
    cursor: undefined,
    heading: undefined,
    measure: (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    },
  };
}

/** Returns where the chart may begin. */
function writeHeading(context: CanvasRenderingContext2D, scene: Scene, content: PosterContent): number {
  const inSerif: Scene = { ...scene, theme: { ...scene.theme, family: serif } };
  const { ink, inkSoft } = scene.theme;
  write(context, scene, content.name, 0, 9, { color: inkSoft });
  let baseline = 14;
  for (const line of wrap(inSerif, content.title, scene.width, title.size, 600).slice(0, title.mostLines))
    write(context, inSerif, line, 0, (baseline += title.line), { color: ink, size: title.size, weight: 600 });
  baseline += 6;
  for (const line of wrap(scene, content.line, scene.width, finding.size).slice(0, finding.mostLines))
    write(context, scene, line, 0, (baseline += finding.line), { color: inkSoft, size: finding.size });
  return baseline + 10;
}

/** The tokens as the style sheet first gives them: for light. */
function lightTheme(): Scene['theme'] {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  return themeOf((name) => {
    if (name === '--font-sans') return `${sans}, sans-serif`;
    return new RegExp(`${name}: (#[0-9a-f]+);`).exec(tokens)?.[1] ?? '';
  });
}

function registerFonts(): void {
  if (GlobalFonts.has(sans)) return;
  for (const [face, family] of [
    ['source-sans-3', sans],
    ['source-serif-4', serif],
  ] as const)
    GlobalFonts.registerFromPath(
      `node_modules/@fontsource-variable/${face}/files/${face}-latin-wght-normal.woff2`,
      family,
    );
}

function surfaceOf(canvas: Canvas): Surface {
  const context = asDrawn(canvas.getContext('2d'));
  return {
    get width() { return canvas.width; },
    set width(value) { canvas.width = value; },
    get height() { return canvas.height; },
    set height(value) { canvas.height = value; },
    getContext: () => context,
  }; // prettier-ignore
}

/**
 * Skia takes the weight of a variable font from an axis of its own, not from `font`, and has no font to borrow raised
 * digits from. And a map is drawn as areas, as in files, since the canvas it would be painted on belongs to a browser.
 */
function asDrawn(context: SKRSContext2D): CanvasRenderingContext2D {
  return new Proxy(context, {
    has: (target, name) => name !== 'createImageData' && name in target,
    get: (target, name) => {
      if (name === 'fillText')
        return (text: string, x: number, y: number) =>
          hasRaised(text) ? fillRaised(target, text, x, y) : target.fillText(text, x, y);
      if (name === 'measureText')
        return (text: string) => (hasRaised(text) ? measureRaised(target, text) : target.measureText(text));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, name, value) => {
      if (name === 'font') target.fontVariationSettings = `'wght' ${/^\d+/.exec(String(value))?.[0] ?? 400}`;
      return Reflect.set(target, name, value);
    },
  }) as unknown as CanvasRenderingContext2D;
}
