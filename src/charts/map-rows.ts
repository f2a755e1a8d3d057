/** A map as a table (a coarse grid of it) and as a file (all its cells). */
import type { MapView } from '../calculators/shared/view.ts';
import { fieldOf, nobody } from './field.ts';
import type { Cell } from './csv.ts';
import type { Table } from './table.ts';
import { capitalize } from './text.ts';

/** A table is for reading: about so many columns and rows, and the reader's own. */
const wanted = { columns: 6, rows: 7 } as const;

export function mapTable(view: MapView): Table {
  const { x, y, columns, rows } = view;
  const across = thinned(columns, wanted.columns, view.point.x);
  const down = thinned(rows, wanted.rows, view.point.y).toReversed();
  return {
    caption: `${view.name}. Who wins, and by how much; ${x.label} from left to right, ${y.label} from top to bottom.`,
    columns: [
      { label: `${capitalize(y.label)}, down; ${x.label}, across`, unit: '', tone: 'ink' },
      ...across.map((column) => ({
        label: x.format(columns[column] as number),
        unit: '',
        tone: 'ink' as const,
      })),
    ],
    rows: down.map((row) => [
      y.format(rows[row] as number),
      ...across.map((column) => winnerAndLead(view, row * columns.length + column)),
    ]),
  };
}

function winnerAndLead(view: MapView, cell: number): string {
  const { winner, lead } = fieldOf(view);
  const who = view.contenders[winner[cell] as number];
  if (!who) return '–';
  const ahead = (lead[cell] as number) * (who.score[cell] as number);
  return Number.isFinite(ahead) ? `${who.short}, ${view.score.format(ahead)}` : who.short;
}

/** Evenly spread indices, ends included, the one nearest to the reader's own value among them; no label twice. */
function thinned(values: readonly number[], count: number, own: number): number[] {
  const last = values.length - 1;
  const even = Array.from({ length: count }, (_, index) => Math.round((index * last) / (count - 1)));
  const distance = (index: number): number => Math.abs((values[index] as number) - own);
  const nearest = values.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
  return [...new Set([...even, nearest])].sort((a, b) => a - b);
}

export function mapRows(view: MapView): Cell[][] {
  const { x, y, columns, rows, contenders, score, detail } = view;
  const { winner, lead } = fieldOf(view);
  const heads = [x, y].map(({ label, unit }) => `${capitalize(label)} (${unit})`);
  const named = (what: MapView['score']): string[] =>
    contenders.map(({ label }) => `${label}: ${what.label} (${what.unit})`);
  const cells = rows.flatMap((up, row) =>
    columns.map((across, column): Cell[] => {
      const cell = row * columns.length + column;
      const who = winner[cell] as number;
      const ahead = who === nobody ? NaN : (lead[cell] as number) * (contenders[who]?.score[cell] as number);
      return [
        across,
        up,
        contenders[who]?.label ?? '',
        ahead,
        ...contenders.map((contender) => contender.score[cell] as number),
        ...contenders.map((contender) => contender.detail[cell] as number),
      ];
    }),
  );
  return [[...heads, 'Winner', `Lead (${score.unit})`, ...named(score), ...named(detail)], ...cells];
}
