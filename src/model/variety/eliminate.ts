/**
 * Counting by elimination: modules leave one after another, and each leaves behind a table that says, for every choice in
 * the modules it is tied to, in how many ways it could have been filled.
 */

/** What a module may hold: one option with clashes, or all those without, counted by `weight`. */
export interface Choice {
  readonly name: string;
  readonly weight: bigint;
  /** Names of choices of other modules that exclude this one. */
  readonly clashesWith: ReadonlySet<string>;
}

/** Ways to fill modules that have left, by the choices of the modules in `scope`, the last one running fastest. */
interface Table {
  readonly scope: readonly number[];
  readonly ways: readonly bigint[];
}

type Modules = readonly (readonly Choice[])[];

export function eliminateAll(modules: Modules): bigint {
  const left = new Set(modules.keys());
  let tables: readonly Table[] = [];
  let total = 1n;
  while (left.size > 0) {
    const next = cheapest(modules, left, tables);
    left.delete(next);
    const own = tables.filter(({ scope }) => scope.includes(next));
    const table = eliminate(modules, next, tiedTo(modules, next, left, own), own);
    tables = tables.filter((other) => !own.includes(other));
    if (table.scope.length === 0) total *= table.ways[0] as bigint;
    else tables = [...tables, table];
  }
  return total;
}

/** The module whose table would be smallest. */
function cheapest(modules: Modules, left: ReadonlySet<number>, tables: readonly Table[]): number {
  const size = (module: number): number =>
    tiedTo(
      modules,
      module,
      left,
      tables.filter(({ scope }) => scope.includes(module)),
    ).reduce((product, other) => product * (modules[other]?.length ?? 1), 1);
  const sizes = [...left].map((module) => [size(module), module] as const);
  return sizes.reduce((best, one) => (one[0] < best[0] ? one : best))[1];
}

/** The modules still there that a clash or a table ties to this one. */
function tiedTo(
  modules: Modules,
  module: number,
  left: ReadonlySet<number>,
  own: readonly Table[],
): readonly number[] {
  const names = new Set((modules[module] ?? []).flatMap(({ clashesWith }) => [...clashesWith]));
  const tied = new Set(own.flatMap(({ scope }) => scope));
  for (const name of names) tied.add(Number(name.split('/')[0]));
  return [...tied].filter((other) => other !== module && left.has(other)).sort((a, b) => a - b);
}

function eliminate(modules: Modules, module: number, scope: readonly number[], own: readonly Table[]): Table {
  const sizes = scope.map((other) => modules[other]?.length ?? 1);
  const count = sizes.reduce((product, size) => product * size, 1);
  const places = own.map((table) => placesIn(table, modules, module, scope));
  const picks = scope.map(() => 0);
  const choices = modules[module] ?? [];
  const ways: bigint[] = [];
  for (let index = 0; index < count; index += 1) {
    setPicks(picks, index, sizes);
    ways.push(
      choices.reduce((sum, choice, value) => {
        const excluded = scope.some((other, position) =>
          choice.clashesWith.has(modules[other]?.[picks[position] ?? 0]?.name ?? ''),
        );
        if (excluded) return sum;
        return sum + places.reduce((product, place) => product * place(picks, value), choice.weight);
      }, 0n),
    );
  }
  return { scope, ways };
}

/** The number that `index` stands for in the mixed base of `sizes`. */
function setPicks(picks: number[], index: number, sizes: readonly number[]): void {
  let rest = index;
  for (let position = sizes.length - 1; position >= 0; position -= 1) {
    const size = sizes[position] as number;
    picks[position] = rest % size;
    rest = Math.floor(rest / size);
  }
}

/** Reads a table by the picks of the new scope and the value of the module that leaves. */
function placesIn(
  { scope, ways }: Table,
  modules: Modules,
  module: number,
  outer: readonly number[],
): (picks: readonly number[], value: number) => bigint {
  const steps: number[] = [];
  let step = 1;
  for (let position = scope.length - 1; position >= 0; position -= 1) {
    steps[position] = step;
    step *= modules[scope[position] as number]?.length ?? 1;
  }
  const own = steps[scope.indexOf(module)] ?? 0;
  const strides = outer.map((other) => steps[scope.indexOf(other)] ?? 0);
  return (picks, value) =>
    ways[
      strides.reduce((sum, stride, position) => sum + stride * (picks[position] as number), own * value)
    ] as bigint;
}
