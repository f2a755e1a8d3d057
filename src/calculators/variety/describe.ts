import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { writeLarge } from '../shared/large-number.ts';
import type { Sentence } from '../shared/view.ts';
import { share, type VarietyResult, type VarietyValues } from './scenario.ts';

/** How many products the parts make, what is left for each, and how far a shelf of favorites reaches. */
export function describe(_values: VarietyValues, result: VarietyResult, format: NumberFormat): Sentence {
  const { parts, configurations, demandPerPart, demandPerConfiguration } = result;
  const products = writeLarge(configurations, format.locale);
  return [
    'Out of ',
    { text: `${format.number(parts)} parts`, tone: 'assembleToOrder' },
    ' come ',
    { text: configurations === 1 ? 'one single product' : `${products} products`, tone: 'makeToStock' },
    `. An average part sells ${frequency(demandPerPart, format)}, an average product ${frequency(demandPerConfiguration, format)}. `,
    shelfSentence(result, format),
  ];
}

function shelfSentence(
  { shelf, configurations, shareZipf, shareAlike }: VarietyResult,
  format: NumberFormat,
): string {
  if (shelf >= configurations) return 'The shelf holds every one of them.';
  const who = shelf === 1 ? 'The best seller covers' : `The ${format.number(shelf)} best sellers cover`;
  if (Math.abs(shareZipf - shareAlike) < 1e-9)
    return `${who} ${share(shareAlike, format)} of demand, since all sell alike.`;
  return `${who} ${share(shareZipf, format)} of demand if popularity follows Zipf’s law, ${share(shareAlike, format)} if all sell alike.`;
}
