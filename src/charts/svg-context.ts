/**
 * A canvas context that writes SVG: one drawing code for the screen, for files and for pictures made while the site is
 * built, with real text in each. It knows the calls that Chart.js and our layers make, and refuses what it cannot say.
 */
import { SvgPath } from './svg-path.ts';
import { escapeXml, round } from './svg-text.ts';

/** What a canvas context starts with. Plain colors only: nothing here is painted with gradients. */
const initialStyle = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt' as CanvasLineCap,
  lineJoin: 'miter' as CanvasLineJoin,
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '400 12px sans-serif',
  textAlign: 'start' as CanvasTextAlign,
  textBaseline: 'alphabetic' as CanvasTextBaseline,
};

interface State {
  readonly style: typeof initialStyle;
  dash: readonly number[];
  offset: readonly [x: number, y: number];
  clip: string;
}

/** Viewers disagree about baselines; shares of the font size do not. */
const baselineShift: Partial<Record<CanvasTextBaseline, number>> = {
  middle: 0.34,
  top: 0.76,
  hanging: 0.76,
  bottom: -0.22,
};
const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

export interface SvgContextOptions {
  readonly canvas: { width: number; height: number };
  readonly measure: (text: string, font: string) => number;
  /** Keeps the ids of two pictures on one page apart. */
  readonly idPrefix: string;
}

export class SvgContext {
  readonly canvas: SvgContextOptions['canvas'];
  private readonly options: SvgContextOptions;
  private state: State = { style: { ...initialStyle }, dash: [], offset: [0, 0], clip: '' };
  private readonly saved: State[] = [];
  private path = new SvgPath();
  private elements: string[] = [];
  private clips = new Map<string, string>();

  constructor(options: SvgContextOptions) {
    this.canvas = options.canvas;
    this.options = options;
    for (const name of Object.keys(initialStyle) as (keyof typeof initialStyle)[]) {
      const get = (): unknown => this.state.style[name];
      const set = (value: unknown): void => void Object.assign(this.state.style, { [name]: value });
      Object.defineProperty(this, name, { get, set });
    }
  }

  /** What was drawn, as the inside of an `svg` element whose fill is `none`. */
  content(): string {
    const clip = ([shape, id]: readonly [string, string]): string =>
      `<clipPath id="${id}"><path ${shape}/></clipPath>`;
    return [...this.clips].map(clip).join('') + this.elements.join('');
  }

  save(): void {
    this.saved.push({ ...this.state, style: { ...this.state.style } });
  }
  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }
  /** Chart.js sets the pixel ratio this way; a vector has none. */
  setTransform(): void {
    this.state.offset = [0, 0];
  }
  resetTransform(): void {
    this.state.offset = [0, 0];
  }
  translate(x: number, y: number): void {
    this.state.offset = this.at(x, y);
  }
  /** Chart.js turns titles by nothing at all; no letters here stand at an angle. */
  rotate(angle: number): void {
    if (angle !== 0) throw new RangeError(`angle: expected 0, got ${angle}`);
  }
  setLineDash(dash: readonly number[]): void {
    this.state.dash = [...dash];
  }

  beginPath(): void {
    this.path = new SvgPath();
  }
  closePath(): void {
    this.path.close();
  }
  moveTo(x: number, y: number): void {
    this.path.moveTo(...this.at(x, y));
  }
  lineTo(x: number, y: number): void {
    this.path.lineTo(...this.at(x, y));
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(...this.at(x, y), width, height);
  }
  /** Whole circles are all that is drawn here. */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    if (end - start < 2 * Math.PI)
      throw new RangeError(`end: expected a whole circle, got ${start} to ${end}`);
    this.path.circle(...this.at(x, y), radius);
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    this.emit('fill', this.path, rule);
  }
  stroke(): void {
    this.emit('stroke', this.path);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.emit('fill', this.rectangle(x, y, width, height));
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.emit('stroke', this.rectangle(x, y, width, height));
  }
  /** Chart.js clears before each drawing: what was recorded before is gone from a canvas, too. */
  clearRect(): void {
    this.elements = [];
    this.clips = new Map();
  }
  clip(rule: CanvasFillRule = 'nonzero'): void {
    const shape = `d="${this.path.toString()}"${rule === 'evenodd' ? ' clip-rule="evenodd"' : ''}`;
    const id = this.clips.get(shape) ?? `${this.options.idPrefix}${this.clips.size}`;
    this.clips.set(shape, id);
    this.state.clip = id;
  }

  measureText(text: string): { width: number } {
    return { width: this.options.measure(text, this.state.style.font) };
  }
  fillText(text: string, x: number, y: number): void {
    const { font, fillStyle, globalAlpha, textAlign, textBaseline } = this.state.style;
    const [, weight = '400', size = '12'] = /^(?:normal )?(?:(\w+) )?([\d.]+)px/.exec(font) ?? [];
    const [left, top] = this.at(x, y + (baselineShift[textBaseline] ?? 0) * Number(size));
    const attributes = [
      ` x="${round(left)}" y="${round(top)}" fill="${escapeXml(fillStyle)}"`,
      size === '12' ? '' : ` font-size="${size}"`,
      weight === '400' || weight === 'normal' ? '' : ` font-weight="${weight}"`,
      anchors[textAlign] ? ` text-anchor="${anchors[textAlign]}"` : '',
      globalAlpha < 1 ? ` opacity="${globalAlpha}"` : '',
    ];
    this.elements.push(`<text${attributes.join('')}>${escapeXml(text)}</text>`);
  }

  private emit(kind: 'fill' | 'stroke', path: SvgPath, rule: CanvasFillRule = 'nonzero'): void {
    if (path.isEmpty) return;
    const { style, dash, clip } = this.state;
    const color = escapeXml(kind === 'fill' ? style.fillStyle : style.strokeStyle);
    const stroke = kind === 'stroke';
    const attributes = [
      ` d="${path.toString()}" ${kind}="${color}"`,
      rule === 'evenodd' ? ' fill-rule="evenodd"' : '',
      stroke && style.lineWidth !== 1 ? ` stroke-width="${style.lineWidth}"` : '',
      stroke && dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '',
      stroke && style.lineCap !== 'butt' ? ` stroke-linecap="${style.lineCap}"` : '',
      stroke && style.lineJoin !== 'miter' ? ` stroke-linejoin="${style.lineJoin}"` : '',
      style.globalAlpha < 1 ? ` opacity="${style.globalAlpha}"` : '',
      clip === '' ? '' : ` clip-path="url(#${clip})"`,
    ];
    this.elements.push(`<path${attributes.join('')}/>`);
  }

  private rectangle(x: number, y: number, width: number, height: number): SvgPath {
    const path = new SvgPath();
    path.rect(...this.at(x, y), width, height);
    return path;
  }
  private at(x: number, y: number): [number, number] {
    const [right, down] = this.state.offset;
    return [x + right, y + down];
  }
}
