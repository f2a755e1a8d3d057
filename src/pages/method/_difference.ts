import { buildFormat } from '../../components/build-format.ts';

/** How far apart two values are, to one digit where that says anything. */
export function difference(ours: number, theirs: number): string {
  const off = Math.abs(ours - theirs);
  if (off <= 1e-9 * Math.max(1, Math.abs(theirs))) return '0';
  return buildFormat.number(off, Math.max(0, -Math.floor(Math.log10(off))));
}
