/** What a reader should know about a map that is right but may surprise. */
import { notes as scenarioNotes } from '../compare/notes.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { axesOf, type MapResult, type MapValues } from './result.ts';

export function notes(values: MapValues, result: MapResult, format: NumberFormat): readonly Problem[] {
  return [...scenarioNotes(result.scenario, result.outcomes, format), ...targetNote(values, result, format)];
}

function targetNote(values: MapValues, { scenario }: MapResult, format: NumberFormat): readonly Problem[] {
  if (values.fillTarget !== null || !axesOf(values).includes('fillTarget')) return [];
  const taken = format.percent(scenario.fillTarget ?? 0, 1);
  const message = `The share served from stock is left off, but the map needs a number for its axis: your point stands at ${taken}.`;
  return [{ parameters: ['fillTarget'], message }];
}

export function check({ horizontal, vertical }: MapValues): readonly Problem[] {
  if (horizontal !== vertical) return [];
  const message =
    'Both axes of the map show the same parameter. Choose another one for the left-to-right or the bottom-to-top axis.';
  return [{ parameters: ['horizontal', 'vertical'], message }];
}
