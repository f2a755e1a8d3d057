/**
 * A chart on the screen: draws when there is something new to see and somebody can see it, at most once a frame, and
 * follows its box, the theme, the screen's density and the reader's letter size.
 */
import type { View } from '../calculators/shared/view.ts';
import type { Area, Drawing, Surface } from './chart.ts';
import { measureText } from './measure.ts';
import { settleFrame, type Frame, type Scene } from './scene.ts';
import { readTheme, watchTheme, type Theme } from './theme.ts';

/** Chart.js comes late, so the stage is handed it and never imports it. */
export type Create = (surface: Surface, scene: Scene, pixelRatio: number) => Drawing;

export class Stage {
  private readonly canvas: HTMLCanvasElement;
  private readonly create: Create;
  private readonly onDrawn: () => void;
  private readonly stops: (() => void)[] = [];
  private drawing: Drawing | undefined;
  private drawnKind = '';
  private drawnRatio = 0;
  private theme: Theme | undefined;
  private view: View | undefined;
  private ghost: View | undefined;
  private cursor: number | undefined;
  private frame: Frame | undefined;
  /** Asking the page for sizes in the middle of a drag makes it lay itself out anew: they are kept until they change. */
  private size: { readonly width: number; readonly height: number; readonly letters: number } | undefined;
  private visible = false;
  private stale = false;
  private request = 0;

  constructor(canvas: HTMLCanvasElement, create: Create, onDrawn: () => void) {
    this.canvas = canvas;
    this.create = create;
    this.onDrawn = onDrawn;
    const box = canvas.parentElement as HTMLElement;
    const sizes = new ResizeObserver(() => {
      this.size = undefined;
      this.schedule();
    });
    sizes.observe(box);
    const sight = new IntersectionObserver(
      (entries) => {
        this.visible = entries.some(({ isIntersecting }) => isIntersecting);
        if (this.visible && this.stale) this.schedule();
      },
      { rootMargin: '100px' },
    );
    sight.observe(box);
    const onPrint = (): void => {
      this.theme = undefined;
      this.size = undefined;
      this.draw();
    };
    // Paper is always light, and may show what was never scrolled into sight.
    const print = matchMedia('print');
    print.addEventListener('change', onPrint);
    addEventListener('beforeprint', onPrint);
    this.stops.push(
      () => sizes.disconnect(),
      () => sight.disconnect(),
      () => print.removeEventListener('change', onPrint),
      () => removeEventListener('beforeprint', onPrint),
      watchTheme(() => {
        this.theme = undefined;
        this.schedule();
      }),
    );
  }

  show(view: View, ghost: View | undefined): void {
    this.view = view;
    this.ghost = ghost?.kind === view.kind ? ghost : undefined;
    this.schedule();
  }

  point(cursor: number | undefined): void {
    this.cursor = cursor;
    this.schedule();
  }

  /** The plot's edges and the axis' ends on screen, for finding what lies under a pointer. */
  get plot(): { area: Area; frame: Frame; scale: number } | undefined {
    const area = this.drawing?.area;
    return area && this.frame && { area, frame: this.frame, scale: letterScale() };
  }

  destroy(): void {
    cancelAnimationFrame(this.request);
    for (const stop of this.stops) stop();
    this.drawing?.destroy();
    this.drawing = undefined;
  }

  private schedule(): void {
    this.stale = true;
    if (this.request !== 0 || !this.visible) return;
    this.request = requestAnimationFrame((now) => {
      this.request = 0;
      const done = inFrame(now, () => {
        if (this.drawing) this.draw();
        else if (this.begin()) this.schedule();
      });
      if (!done) this.schedule();
    });
  }

  /** Makes the chart; drawing it is work for the next frame. */
  private begin(): boolean {
    const scene = this.scene();
    if (scene) this.drawingFor(scene);
    return scene !== undefined;
  }

  private draw(): void {
    const scene = this.scene();
    if (!scene) return;
    this.drawingFor(scene).draw(scene);
    this.stale = false;
    this.onDrawn();
  }

  /** The chart as it is, or a new one where it cannot show the scene. */
  private drawingFor(scene: Scene): Drawing {
    // A reader's larger letters make the whole drawing larger: the box is laid out in rem as well.
    const ratio = (devicePixelRatio || 1) * (this.size?.letters ?? 1);
    if (this.drawing && this.drawnKind === scene.view.kind && this.drawnRatio === ratio) return this.drawing;
    this.drawing?.destroy();
    this.drawnKind = scene.view.kind;
    this.drawnRatio = ratio;
    return (this.drawing = this.create(this.canvas, scene, ratio));
  }

  private scene(): Scene | undefined {
    const box = this.canvas.parentElement;
    if (!this.view || !box) return undefined;
    const { width, height } = (this.size ??= sizeOf(box));
    if (!width || !height) return undefined;
    this.frame = settleFrame(this.view, this.frame);
    this.theme ??= readTheme(this.canvas);
    return {
      view: this.view,
      ghost: this.ghost,
      theme: this.theme,
      width,
      height,
      frame: this.frame,
      cursor: this.cursor,
      heading: undefined,
      measure: measureText,
    };
  }
}

/** Milliseconds after which a frame has no room for another chart: the others wait for the next. */
const mostInFrame = 4;
let frame = 0;
let spent = 0;

/** Does the work of one chart where the frame has room for it. On fast machines that is always. */
function inFrame(now: number, work: () => void): boolean {
  if (now !== frame) [frame, spent] = [now, 0];
  if (spent > mostInFrame) return false;
  const begun = performance.now();
  work();
  spent += performance.now() - begun;
  return true;
}

/** The box in the drawing's own units, which grow with the reader's letters. */
function sizeOf(box: Element): { width: number; height: number; letters: number } {
  const letters = letterScale();
  const [width = 0, height = 0] = [box.clientWidth, box.clientHeight].map((side) =>
    Math.round(side / letters),
  );
  return { width, height, letters };
}

/** How much larger than usual the reader has set letters. */
function letterScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
