/** Which line this is, in Kendall's notation (arrivals / process times / servers), and how far its formula can be trusted. */
import type { QueueInput } from './queue-input.ts';

export interface QueueKind {
  readonly notation: string;
  /** Whether the mean wait is exact: always, for gamma gaps, or not. */
  readonly mean: 'exact' | 'exact for gamma gaps' | 'approximate';
  /** Whether the distribution of the wait is. */
  readonly distribution: 'exact' | 'exact for gamma gaps' | 'exact for gamma times' | 'approximate';
}

export function classifyQueue({
  servers,
  arrivalScv,
  processScv,
}: Pick<QueueInput, 'servers' | 'arrivalScv' | 'processScv'>): QueueKind {
  const notation = `${letter(arrivalScv)}/${letter(processScv)}/${servers}`;
  const known = (mean: QueueKind['mean'], distribution: QueueKind['distribution'] = mean): QueueKind => ({
    notation,
    mean,
    distribution,
  });
  const [arrivals, times] = notation.split('/');
  if (arrivals === 'D' && times === 'D') return known('exact');
  if (arrivals === 'M' && times === 'M') return known('exact');
  if (servers === 1 && arrivals === 'M')
    return known('exact', times === 'D' ? 'exact' : 'exact for gamma times');
  if (servers === 1 && times === 'M')
    return arrivals === 'D' ? known('exact') : { ...known('exact for gamma gaps'), notation: `GI/M/1` };
  return known('approximate');
}

/** M: random (exponential); D: constant; G: anything. */
function letter(scv: number): 'M' | 'D' | 'G' {
  return scv === 1 ? 'M' : scv === 0 ? 'D' : 'G';
}
