/**
 * What a course may keep of a reader's work. The calculator tells it, and takes it back, by events on its own element, so
 * that whoever speaks to a course (a host page, a package's run-time) needs to know nothing else of it.
 */
import type { AnyValues } from '../calculators/shared/definition.ts';
import type { AnyCalculator } from '../calculators/registry.ts';
import { decodeValues, encodeValues } from '../calculators/shared/url.ts';
import { modelVersion } from '../model/version.ts';
import type { Attempt } from './predict/attempt.ts';

/** Small enough for any course: the values as a link writes them, and the last prediction. */
export interface SessionState {
  readonly v: 1;
  /** Version of the model. */
  readonly m: string;
  readonly query: string;
  /** True once the reader has moved something. */
  readonly explored: boolean;
  readonly attempt?: Attempt;
}

export interface SessionReport {
  readonly state: SessionState;
  /** From 0 to 1: how good the prediction was; where none is asked for, whether the reader has explored. */
  readonly score: number;
  /** True where the reader has just committed to a prediction. */
  readonly submitted: boolean;
}

/** Bubbles from the calculator whenever its state changes; `detail` is a {@link SessionReport}. */
export const reportEvent = 'stock-or-order:report';
/** Sent to the calculator's element; `detail` is a state it once reported. */
export const restoreEvent = 'stock-or-order:restore';

const longestQuery = 3500;

export function sessionReport(
  definition: AnyCalculator,
  values: AnyValues,
  {
    explored,
    asked,
    made,
    submitted,
  }: { explored: boolean; asked: boolean; made: Attempt | null; submitted: boolean },
): SessionReport {
  const query = encodeValues(definition, values).toString();
  const state = { v: 1, m: modelVersion, query, explored, ...(made && { attempt: made }) } as const;
  return { state, score: made?.score ?? (explored && !asked ? 1 : 0), submitted };
}

export interface RestoredSession {
  readonly values: AnyValues;
  readonly explored: boolean;
  /** Not yet looked at: a state may come from anywhere. */
  readonly attempt: unknown;
}

/** Values out of a kept state, or null where it is none of ours. */
export function readSession(definition: AnyCalculator, kept: unknown): RestoredSession | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { v, query, explored, attempt } = kept as Record<string, unknown>;
  if (v !== 1 || typeof query !== 'string' || query.length > longestQuery) return null;
  const { values } = decodeValues(definition, new URLSearchParams(query));
  return { values, explored: explored === true, attempt };
}
