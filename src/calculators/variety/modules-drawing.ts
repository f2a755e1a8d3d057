/** Where everything lies in the drawing of modules and options, and one product out of them. */
import type { Clash, OptionOfModule, VarietyOutcome } from '../../model/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ModulesDrawing {
  readonly width: number;
  readonly height: number;
  /** Side of an option's square. */
  readonly size: number;
  readonly squares: readonly (Point & { readonly chosen: boolean })[];
  /** Each bends away from the straight line between its two squares. */
  readonly clashes: readonly string[];
  readonly product: string;
}

const width = 640;
const widest = 80;
const tallest = 34;

export function modulesDrawing(
  { modules, options }: { readonly modules: number; readonly options: number },
  { clashes }: Pick<VarietyOutcome, 'clashes'>,
  turn: number,
): ModulesDrawing {
  const across = Math.min(widest, width / modules);
  const down = Math.min(tallest, across, 300 / options);
  const left = (width - across * modules) / 2;
  const size = 0.62 * down;
  const at = ({ module, option }: OptionOfModule): Point => ({
    x: left + (module + 0.5) * across,
    y: (option + 0.5) * down,
  });
  const chosen = exampleProduct(modules, options, clashes, turn);
  return {
    width,
    height: options * down,
    size,
    squares: chosen.flatMap((pick, module) =>
      Array.from({ length: options }, (_, option) => ({
        ...at({ module, option }),
        chosen: option === pick,
      })),
    ),
    clashes: clashes.map(([one, other]) => arc(at(one), at(other))),
    product: chosen.map((option, module) => point(at({ module, option }), module === 0 ? 'M' : 'L')).join(''),
  };
}

/** Squares as one path: hundreds of elements would be slow to move. */
export function squaresPath(squares: readonly Point[], size: number): string {
  const side = round(size);
  return squares
    .map(({ x, y }) => `M${round(x - size / 2)} ${round(y - size / 2)}h${side}v${side}h${-side}z`)
    .join('');
}

function point({ x, y }: Point, command: string): string {
  return `${command}${round(x)} ${round(y)}`;
}

function arc(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2 - 0.12 * dy, y: (from.y + to.y) / 2 + 0.12 * dx };
  return `${point(from, 'M')}Q${round(middle.x)} ${round(middle.y)} ${round(to.x)} ${round(to.y)}`;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

/** The option taken of each module in the product of this turn: a walk over the modules that steps back from clashes. */
export function exampleProduct(
  modules: number,
  options: number,
  clashes: readonly Clash[],
  turn: number,
): readonly number[] {
  const clashing = (picks: readonly number[]): boolean =>
    clashes.some((clash) => clash.every(({ module, option }) => picks[module] === option));
  const extend = (picks: readonly number[]): readonly number[] | null => {
    if (picks.length === modules) return picks;
    const start = scatter(turn, picks.length, options);
    for (let step = 0; step < options; step += 1) {
      const next = [...picks, (start + step) % options];
      const whole = clashing(next) ? null : extend(next);
      if (whole) return whole;
    }
    return null;
  };
  return extend([]) ?? Array.from({ length: modules }, () => 0);
}

/** Looks arbitrary, and is the same every time; turn 0 starts from the product of first options. */
function scatter(turn: number, module: number, options: number): number {
  return turn === 0 ? 0 : (turn * (2 * module + 3) + module * module * 7) % options;
}
