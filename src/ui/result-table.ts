/** The results as a table: rows are quantities, columns are what stands side by side. */
import type { AnyCalculator } from '../calculators/registry.ts';
import type { Output } from '../calculators/shared/definition.ts';
import type { NumberFormat } from '../calculators/shared/format.ts';
import { capitalized, strategies } from '../calculators/shared/strategies.ts';
import { unitWords } from '../calculators/shared/unit-words.ts';
import type { Tone } from '../calculators/shared/view.ts';

export interface ResultCell {
  readonly value: number | null;
  readonly text: string;
}

export interface ResultRow {
  readonly label: string;
  readonly unit: string;
  /** The unit as files write it. */
  readonly plainUnit: string;
  readonly cells: readonly ResultCell[];
}

export interface ResultColumn {
  readonly tone: Tone;
  readonly label: string;
}

export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
}

export function resultTable(definition: AnyCalculator, result: unknown, format: NumberFormat): ResultTable {
  const outputs = Object.values(definition.outputs);
  const tones = [...new Set(outputs.map(({ column }) => column ?? 'ink'))];
  const labels = [...new Set(outputs.map(({ label }) => label))];
  return {
    columns: tones.map((tone) => ({ tone, label: definition.columns?.[tone] ?? columnLabel(tone) })),
    rows: labels.map((label) => {
      const row = outputs.filter((output) => output.label === label);
      return {
        label,
        unit: unitWords(row[0]?.unit ?? ''),
        plainUnit: row[0]?.unit ?? '',
        cells: tones.map((tone) =>
          cell(
            row.find(({ column }) => (column ?? 'ink') === tone),
            result,
            format,
          ),
        ),
      };
    }),
  };
}

/** The table as rows of a file: plain numbers, units in a column of their own. */
export function resultRows({ columns, rows }: ResultTable): readonly (readonly (string | number | null)[])[] {
  return [
    ['Quantity', 'Unit', ...columns.map(({ label }) => label)],
    ...rows.map(({ label, plainUnit, cells }) => [label, plainUnit, ...cells.map(({ value }) => value)]),
  ];
}

function cell(output: Output<unknown> | undefined, result: unknown, format: NumberFormat): ResultCell {
  const value = output?.of(result) ?? null;
  return { value, text: value === null || !output ? '–' : writeOutput(output, value, format) };
}

export function writeOutput(output: Output<unknown>, value: number, format: NumberFormat): string {
  const { unit, decimals } = output;
  if (unit.startsWith('currency')) return format.money(value, decimals);
  if (unit === 'share') return format.percent(value, decimals - 2);
  return format.number(value, decimals);
}

function columnLabel(tone: Tone): string {
  const strategy = strategies.find((candidate) => candidate.tone === tone);
  return strategy ? capitalized(strategy.name) : 'Result';
}
