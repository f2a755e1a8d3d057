/** The series a reader has chosen, made whole: no gaps, in the order of time, with the length of its periods. */
import type { Values } from '../shared/definition.ts';
import type { OwnSeries } from './own-series.ts';
import type { parameters } from './parameters.ts';
import type { PeriodName } from './read/periods.ts';
import { sampleSeries } from './sample-series.ts';

export type ForecastValues = Values<typeof parameters>;

export interface DemandData {
  readonly series: readonly number[];
  readonly period: PeriodName;
  /** True for the generated samples. */
  readonly generated: boolean;
}

/** Fewer tell nothing: half of them teach, half of them test. */
export const leastPeriods = 8;

const steady: DemandData = { series: sampleSeries.steady, period: 'week', generated: true };
const samplePeriods = { steady: 'week', seasonal: 'month', lumpy: 'week', trending: 'week' } as const;

const samples: Readonly<Record<string, DemandData>> = Object.fromEntries(
  Object.entries(samplePeriods).map(([name, period]): [string, DemandData] => [
    name,
    { series: sampleSeries[name as keyof typeof sampleSeries], period, generated: true },
  ]),
);

let latest: { readonly key: readonly unknown[]; readonly data: DemandData } | null = null;

/** The reader's own series where it is asked for and usable; a sample otherwise. */
export function demandData(values: ForecastValues, own: OwnSeries | null): DemandData {
  const sample = samples[values.series] ?? steady;
  if (values.series !== 'own' || own === null || !usable(own)) return sample;
  const { period, gaps, negatives } = values;
  const key = [own, period, gaps, negatives];
  // The same object as long as nothing changes: what is worked out from it is remembered by it.
  if (latest?.key.every((part, index) => part === key[index])) return latest.data;
  const data = { series: fill(own, gaps, negatives), period, generated: false };
  latest = { key, data };
  return data;
}

export function usable(own: OwnSeries | null): boolean {
  const values = own?.read.values.filter((value) => value !== null) ?? [];
  return values.length >= leastPeriods && values.some((value) => value > 0);
}

function fill({ read }: OwnSeries, gaps: string, negatives: string): readonly number[] {
  const values = read.values.map((value) =>
    value !== null && value < 0 && negatives === 'zero' ? 0 : value,
  );
  return values.map((value, index) => value ?? (gaps === 'zero' ? 0 : between(values, index)));
}

/** On the straight line between the nearest known neighbors; level with the nearest at the ends. */
function between(values: readonly (number | null)[], index: number): number {
  const before = values.findLastIndex((value, at) => at < index && value !== null);
  const after = values.findIndex((value, at) => at > index && value !== null);
  const [low, high] = [values[before] ?? null, values[after] ?? null];
  if (low === null || high === null) return low ?? high ?? 0;
  return low + ((high - low) * (index - before)) / (after - before);
}
