import type { EmbedHeights } from '../ui/links.ts';

/** Measured on the built embed pages, 680 and 360 pixels wide, panels closed; a test keeps them true. */
const heights: Readonly<Record<string, EmbedHeights>> = {
  compare: { column: 1280, phone: 1610 },
  'decoupling-point': { column: 1880, phone: 2260 },
  forecast: { column: 1760, phone: 2130 },
  pooling: { column: 1480, phone: 1840 },
  'safety-stock': { column: 1450, phone: 1710 },
  factory: { column: 2660, phone: 3090 },
  season: { column: 1740, phone: 2340 },
  frontier: { column: 1490, phone: 1750 },
  map: { column: 1670, phone: 2040 },
  scale: { column: 1500, phone: 1730 },
  variety: { column: 1770, phone: 2090 },
  wait: { column: 1840, phone: 2090 },
};

export function embedHeights(id: string): EmbedHeights {
  const found = heights[id];
  if (!found) throw new Error(`The height of the embedded calculator “${id}” has not been measured.`);
  return found;
}
