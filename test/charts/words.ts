/** Reads the texts of a picture back, each with the room it takes. */
import { approximateWidth } from '../../src/charts/text-width.ts';

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export function wordsOf(svg: string): Word[] {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, rest, text]) => {
      const size = /font-size="(\d+)"/.exec(rest ?? '')?.[1] ?? '12';
      const weight = rest?.includes('font-weight') ? 600 : 400;
      const width = approximateWidth(text ?? '', `${weight} ${size}px x`);
      const shift = rest?.includes('"middle"') ? width / 2 : rest?.includes('"end"') ? width : 0;
      return {
        text: text ?? '',
        left: Number(x) - shift,
        right: Number(x) - shift + width,
        baseline: Number(y),
      };
    },
  );
}

/** Pairs of texts that touch: none, in a good picture. */
export function touching(words: readonly Word[]): string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right && other.left < one.right && Math.abs(one.baseline - other.baseline) < 12,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
