import type { PackageSetting } from './package.ts';

/**
 * A name for a manifest that is the same for the same settings and another for others, so that a course system that is given
 * both keeps them apart. FNV-1a, 32 bits, over two starts.
 */
export function identifierOf(setting: PackageSetting): string {
  const { calculator, query, title } = setting;
  const text = [calculator, query, title].join('\n');
  return `stock-or-order.${calculator}.${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
}

function hash(text: string, start: number): string {
  let value = start;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
