/**
 * The floor on a canvas: opens, runs and draws it in frames of a few milliseconds, and rests whenever nobody looks, nothing
 * moves or the page is hidden.
 */
import type { NumberFormat } from '../../calculators/shared/format.ts';
import { readTheme, watchTheme } from '../../charts/theme.ts';
import { captionsOf, type Captions } from './captions.ts';
import { drawFloor } from './draw-floor.ts';
import type { FloorLane } from './floor-lane.ts';
import { floorLayout, isNarrow, type FloorLayout } from './floor-layout.ts';
import type { Floor } from './floor.ts';
import type { Paint } from './paint.ts';

/** What a frame may spend on events; drawing takes a millisecond or two of what is left of eight. */
const eventMilliseconds = 4;
/** Longer gaps between frames (another tab, a busy machine) are not made up for. */
const longestFrameSeconds = 0.1;
/** Words change a few times a second. */
const wordsMilliseconds = 200;

export interface Scene {
  readonly floor: Floor;
  /** The clock runs up to here before anything is shown. */
  readonly openingWeek: number;
  /** The one lane to draw where there is room for one only. */
  readonly lane: string;
}

export class FloorScreen {
  readonly #canvas: HTMLCanvasElement;
  /** Told when there is something new to say: at most a few times a second, and at every rest. */
  readonly #tell: () => void;
  readonly #format: () => NumberFormat;
  readonly #stops: (() => void)[] = [];
  #scene: Scene | undefined;
  #weeksPerSecond = 0;
  #playing = false;
  #inSight = false;
  #request = 0;
  #before = 0;
  #wordsDue = 0;
  #deadline = 0;
  #paint: Paint | undefined;
  #layout: FloorLayout | undefined;
  #lanes: readonly FloorLane[] = [];
  #captions: readonly Captions[] = [];

  constructor(canvas: HTMLCanvasElement, format: () => NumberFormat, tell: () => void) {
    this.#canvas = canvas;
    this.#format = format;
    this.#tell = tell;
    const sizes = new ResizeObserver(() => this.#arrange());
    sizes.observe(canvas.parentElement as HTMLElement);
    const sight = new IntersectionObserver((entries) => {
      this.#inSight = entries.some(({ isIntersecting }) => isIntersecting);
      this.#schedule();
    });
    sight.observe(canvas);
    const stopTheme = watchTheme(() => {
      this.#paint = undefined;
      this.#schedule();
    });
    this.#stops.push(
      () => sizes.disconnect(),
      () => sight.disconnect(),
      stopTheme,
    );
  }

  show(scene: Scene | undefined): void {
    this.#scene = scene;
    this.#arrange();
  }

  pace(weeksPerSecond: number): void {
    this.#weeksPerSecond = weeksPerSecond;
  }

  play(playing: boolean): void {
    this.#playing = playing;
    this.#before = 0;
    this.#wordsDue = 0;
    this.#schedule();
  }

  step(): void {
    this.#scene?.floor.step();
    this.#wordsDue = 0;
    this.#schedule();
  }

  destroy(): void {
    cancelAnimationFrame(this.#request);
    for (const stop of this.#stops) stop();
  }

  /** Fits the drawing into its box. The height follows from the width, so the canvas sets it. */
  #arrange(): void {
    const box = this.#canvas.parentElement;
    if (!this.#scene || !box || box.clientWidth === 0) return;
    const { floor, lane } = this.#scene;
    const scale = letterScale();
    const width = Math.round(box.clientWidth / scale);
    this.#lanes = lanesShown(floor.lanes, width, lane);
    this.#layout = floorLayout(this.#lanes, width);
    const ratio = (devicePixelRatio || 1) * scale;
    const [across, down] = [Math.round(width * ratio), Math.round(this.#layout.height * ratio)];
    if (this.#canvas.width !== across || this.#canvas.height !== down) {
      this.#canvas.width = across;
      this.#canvas.height = down;
      this.#canvas.style.height = `${this.#layout.height * scale}px`;
    }
    this.#wordsDue = 0;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#request === 0 && this.#inSight) this.#request = requestAnimationFrame(this.#frame);
  }

  readonly #frame = (now: number): void => {
    this.#request = 0;
    if (!this.#scene || !this.#layout || !this.#inSight) return;
    const { floor, openingWeek } = this.#scene;
    const seconds = this.#before === 0 ? 0 : Math.min(longestFrameSeconds, (now - this.#before) / 1000);
    this.#before = now;
    this.#deadline = performance.now() + eventMilliseconds;
    const opening = floor.week < openingWeek;
    if (opening) floor.advance(openingWeek, this.#mayGoOn);
    else if (this.#playing) floor.advance(floor.week + seconds * this.#weeksPerSecond, this.#mayGoOn);
    const resting = !this.#playing && floor.week >= openingWeek;
    // The last words before a rest must be those of the moment at which the clock stands.
    if (resting) this.#wordsDue = 0;
    this.#draw(now);
    if (resting) this.#before = 0;
    else this.#schedule();
  };

  readonly #mayGoOn = (): boolean => performance.now() < this.#deadline;

  #draw(now: number): void {
    const { floor } = this.#scene as Scene;
    const layout = this.#layout as FloorLayout;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    this.#paint ??= { context, theme: readTheme(this.#canvas) };
    if (now >= this.#wordsDue) {
      this.#wordsDue = now + wordsMilliseconds;
      this.#captions = this.#lanes.map((lane, index) =>
        captionsOf(lane, layout.lanes[index]!, this.#format()),
      );
      this.#tell();
    }
    const ratio = this.#canvas.width / layout.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawFloor(this.#paint, floor, layout, this.#lanes, this.#captions);
  }
}

/** All lanes where there is room, else the chosen one (or the first, where that one does not run). */
export function lanesShown(lanes: readonly FloorLane[], width: number, chosen: string): readonly FloorLane[] {
  if (!isNarrow(width)) return lanes;
  const found = lanes.filter(({ strategy }) => strategy === chosen);
  return found.length > 0 ? found : lanes.slice(0, 1);
}

/** How much larger than usual the reader has set letters. */
function letterScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
