/** Every event from the full shelves at the start to the week shown, as a file; worked out in slices too short to be felt. */
import type { FactoryValues } from '../../calculators/factory/parameters.ts';
import type { Cell } from '../../charts/csv.ts';
import { requestOf, shownStrategies } from '../../calculators/factory/request.ts';
import { eventColumns, eventRow } from '../../model/simulation/rows.ts';
import { traceFactory } from '../../model/simulation/trace.ts';

/** More rows than this no spreadsheet opens gladly. */
export const mostEventRows = 300_000;
const sliceMilliseconds = 4;
const stride = 64;

export interface EventFile {
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the limit cut it short. */
  readonly cut: boolean;
}

export async function eventFile(values: FactoryValues, weeks: number): Promise<EventFile> {
  const rows: Cell[][] = [['strategy', ...eventColumns]];
  const strategies = shownStrategies(values);
  const request = requestOf(values, 1);
  const most = Math.floor(mostEventRows / strategies.length);
  let cut = false;
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (const strategy of strategies) {
    let written = 0;
    for (const event of traceFactory(request, strategy, weeks)) {
      if (written === most) {
        cut = true;
        break;
      }
      rows.push([strategy, ...eventRow(event).map(cellOf)]);
      written += 1;
      if (written % stride !== 0 || performance.now() < sliceEnd) continue;
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + sliceMilliseconds;
    }
  }
  return { rows, cut };
}

/** A number as a number: as text a spreadsheet would have to be kept from reading −1 as a formula. */
function cellOf(text: string): Cell {
  return text === '' ? null : Number.isNaN(Number(text)) ? text : Number(text);
}
