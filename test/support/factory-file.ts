/** A run and a stretch of events as one text, to compare machines with. Runs in Node and in browsers. */
import { defaultScenario, strategies } from '../../src/model/index.ts';
import { eventColumns, eventRow, reportRows } from '../../src/model/simulation/rows.ts';
import { simulate } from '../../src/model/simulation/simulation.ts';
import { traceFactory } from '../../src/model/simulation/trace.ts';

const request = { scenario: defaultScenario, seed: 1, units: 60_000 };
/** Everything that computes with more than sums of random numbers. */
const options = { popularityExponent: 0.7, seasonAmplitude: 0.4, machinePhases: 2, patienceWeeks: 3.5 };

export function factoryFile(): string {
  const events = strategies.flatMap((strategy) => [...traceFactory(request, strategy, 2)].map(eventRow));
  const rows = [
    ...reportRows(simulate(request)),
    ...reportRows(simulate({ ...request, options })),
    eventColumns,
  ];
  return `${[...rows, ...events].map((row) => row.join(',')).join('\n')}\n`;
}
