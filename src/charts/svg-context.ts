/**
 * A canvas context that writes SVG: one drawing code for the screen, for files and for pictures made while the site is
 * built, with real text in each. It knows the calls that Chart.js and our layers make, and no others.
 */
import { escapeXml, pathArc, round, shortColor } from './svg-text.ts';

type Matrix = readonly [number, number, number, number, number, number];
/** Plain colors only: nothing here is painted with gradients. */
type Paint = string;

const drawingState = {
  fillStyle: '#000' as Paint,
  strokeStyle: '#000' as Paint,
  lineWidth: 1,
  lineCap: 'butt' as CanvasLineCap,
  lineJoin: 'miter' as CanvasLineJoin,
  lineDashOffset: 0,
  miterLimit: 10,
  globalAlpha: 1,
  font: '400 12px sans-serif',
  textAlign: 'start' as CanvasTextAlign,
  textBaseline: 'alphabetic' as CanvasTextBaseline,
};
type DrawingState = typeof drawingState & { dash: readonly number[]; matrix: Matrix; clip: string };

const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** Viewers disagree about baselines; shares of the font size do not. */
const baselineShift: Partial<Record<CanvasTextBaseline, number>> = {
  middle: 0.34,
  top: 0.76,
  hanging: 0.76,
  bottom: -0.22,
};
const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

export class SvgContext {
  readonly canvas: { width: number; height: number };
  private readonly measure: (text: string, font: string) => number;
  /** Keeps the ids of two pictures on one page apart. */
  private readonly prefix: string;
  private state: DrawingState = { ...drawingState, dash: [], matrix: identity, clip: '' };
  private readonly stack: DrawingState[] = [];
  private path: string[] = [];
  private elements: string[] = [];
  private clips = new Map<string, string>();

  constructor(
    canvas: { width: number; height: number },
    measure: (text: string, font: string) => number,
    prefix: string,
  ) {
    this.canvas = canvas;
    this.measure = measure;
    this.prefix = prefix;
    for (const name of Object.keys(drawingState) as (keyof typeof drawingState)[]) {
      Object.defineProperty(this, name, {
        get: () => this.state[name],
        set: (value: never) => {
          this.state[name] = value;
        },
      });
    }
  }

  /** What was drawn, as the inside of an `svg` element whose fill is `none`. */
  content(): string {
    const clips = [...this.clips]
      .map(([d, id]) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`)
      .join('');
    return clips + this.elements.join('');
  }

  save(): void {
    this.stack.push({ ...this.state });
  }
  restore(): void {
    const state = this.stack.pop();
    if (state) this.state = state;
  }
  setTransform(...matrix: number[]): void {
    this.state.matrix = matrix.length === 6 ? (matrix as unknown as Matrix) : identity;
  }
  resetTransform(): void {
    this.state.matrix = identity;
  }
  translate(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.state.matrix;
    this.state.matrix = [a, b, c, d, e + a * x + c * y, f + b * x + d * y];
  }
  /** Chart.js turns titles by nothing at all; no letters here stand at an angle. */
  rotate(angle: number): void {
    if (angle !== 0) throw new RangeError(`angle: expected 0, got ${angle}`);
  }
  setLineDash(dash: readonly number[]): void {
    this.state.dash = [...dash];
  }
  getLineDash(): number[] {
    return [...this.state.dash];
  }

  beginPath(): void {
    this.path = [];
  }
  closePath(): void {
    if (this.path.length > 0) this.path.push('Z');
  }
  moveTo(x: number, y: number): void {
    this.path.push(`M${this.point(x, y)}`);
  }
  lineTo(x: number, y: number): void {
    this.path.push(`${this.path.length === 0 ? 'M' : 'L'}${this.point(x, y)}`);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.path.push(`C${this.point(x1, y1)} ${this.point(x2, y2)} ${this.point(x, y)}`);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.push(`M${this.point(x, y)}h${round(width)}v${round(height)}h${round(-width)}Z`);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    const [, , , , e, f] = this.state.matrix;
    this.path.push(pathArc(x + e, y + f, radius, start, end, counterclockwise, this.path.length > 0));
  }

  fill(): void {
    this.emit('fill', this.path.join(''));
  }
  stroke(): void {
    this.emit('stroke', this.path.join(''));
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.emit('fill', `M${this.point(x, y)}h${round(width)}v${round(height)}h${round(-width)}Z`);
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.emit('stroke', `M${this.point(x, y)}h${round(width)}v${round(height)}h${round(-width)}Z`);
  }
  /** Chart.js clears before each drawing: what was recorded before is gone from a canvas, too. */
  clearRect(): void {
    this.elements = [];
    this.clips = new Map();
  }
  clip(): void {
    const d = this.path.join('');
    const id = this.clips.get(d) ?? `${this.prefix}${this.clips.size}`;
    this.clips.set(d, id);
    this.state.clip = id;
  }

  measureText(text: string): { width: number } {
    return { width: this.measure(text, this.state.font) };
  }
  fillText(text: string, x: number, y: number): void {
    const { font, fillStyle, globalAlpha, textAlign, textBaseline } = this.state;
    const [, weight, size] = /^(?:(\w+)\s)?([\d.]+)px/.exec(font.replace(/^normal /, '')) ?? [];
    const pixels = Number(size ?? 12);
    const [left, top] = this.apply(x, y + (baselineShift[textBaseline] ?? 0) * pixels);
    const attributes = [
      `x="${round(left)}" y="${round(top)}" fill="${shortColor(fillStyle)}"`,
      pixels === 12 ? '' : ` font-size="${pixels}"`,
      weight && weight !== '400' && weight !== 'normal' ? ` font-weight="${weight}"` : '',
      anchors[textAlign] ? ` text-anchor="${anchors[textAlign]}"` : '',
      globalAlpha < 1 ? ` opacity="${round(globalAlpha)}"` : '',
    ];
    this.elements.push(`<text ${attributes.join('')}>${escapeXml(text)}</text>`);
  }

  private emit(kind: 'fill' | 'stroke', path: string): void {
    if (path === '') return;
    const { state } = this;
    const attributes = [
      ` d="${path}" ${kind}="${shortColor(kind === 'fill' ? state.fillStyle : state.strokeStyle)}"`,
    ];
    if (kind === 'stroke') {
      if (state.lineWidth !== 1) attributes.push(` stroke-width="${state.lineWidth}"`);
      if (state.dash.length > 0) attributes.push(` stroke-dasharray="${state.dash.join(' ')}"`);
      if (state.lineCap !== 'butt') attributes.push(` stroke-linecap="${state.lineCap}"`);
      if (state.lineJoin !== 'miter') attributes.push(` stroke-linejoin="${state.lineJoin}"`);
    }
    if (state.globalAlpha < 1) attributes.push(` opacity="${Number(state.globalAlpha.toFixed(2))}"`);
    if (state.clip) attributes.push(` clip-path="url(#${state.clip})"`);
    this.elements.push(`<path${attributes.join('')}/>`);
  }

  private apply(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  private point(x: number, y: number): string {
    const [left, top] = this.apply(x, y);
    return `${round(left)} ${round(top)}`;
  }
}
