/**
 * `npm run bench`: measures against the budgets and prints a table; it never fails. `--only load` takes one part.
 * Times depend on the machine and on what else it does: compare figures of one run, not of two machines.
 */
import { ratio, type Figure } from './figure.ts';

const parts = ['model', 'simulation', 'map', 'charts', 'size', 'load', 'page', 'factory'] as const;
type Part = (typeof parts)[number];

interface BenchmarkModule {
  measure(): Promise<readonly Figure[]> | readonly Figure[];
}

const load: Readonly<Record<Part, () => Promise<BenchmarkModule>>> = {
  model: () => import('./model.ts'),
  map: () => import('./map.ts'),
  simulation: () => import('./simulation.ts'),
  charts: () => import('./charts.ts'),
  size: () => import('./size.ts'),
  load: () => import('./load.ts'),
  page: () => import('./page.ts'),
  factory: () => import('./factory.ts'),
};

const asked = partsAsked(process.argv.slice(2));
const unknown = asked.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) console.log(`There is no part ${unknown.join(', ')}; there are ${parts.join(', ')}.`);

for (const part of parts.filter((name) => asked.length === 0 || asked.includes(name))) {
  try {
    const { measure } = await load[part]();
    print(part, await measure());
  } catch (error) {
    console.log(
      `\n${part}: could not be measured\n  ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** `--only load`, `--only=load,page`, or just `load`. */
function partsAsked(parameters: readonly string[]): readonly string[] {
  return parameters
    .map((parameter) => parameter.replace(/^--only=?/, ''))
    .flatMap((parameter) => parameter.split(','))
    .filter((parameter) => parameter !== '');
}

function print(part: Part, figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    write(figure.value),
    figure.unit,
    budget(figure),
    verdict(figure),
  ]);
  const table = [[part, 'figure', 'unit', 'budget', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  console.log('');
  for (const row of table) {
    const [name = '', ...cells] = row.map((cell, column) =>
      column === 0 || column === 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`${name}  ${cells.join('  ')}`.trimEnd());
  }
}

function budget(figure: Figure): string {
  if (figure.budget === undefined) return '';
  return `${figure.good === 'below' ? '≤' : '≥'} ${write(figure.budget)}`;
}

function verdict(figure: Figure): string {
  const used = ratio(figure);
  return used === undefined ? '' : `${used.toFixed(2)}${used > 1 ? ' over' : ''}`;
}

function write(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: value >= 1000 ? 6 : 3 });
}
