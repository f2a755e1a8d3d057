/** The promises to readers on slow lines that docs/architecture.md lists. */
import { bytesOf, type Transfer } from './transfer.ts';

export const kilobyte = 1000;

export function bytesWithoutFonts(transfers: readonly Transfer[]): number {
  return bytesOf(transfers.filter(({ kind }) => kind !== 'Font'));
}
