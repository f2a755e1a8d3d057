/** The chapters that questions belong to, in reading order; their names are those of the outline of the book. */
export const chapters = [
  { id: 'what-is-make-to-order', title: 'What is make to order?' },
  { id: 'push-pull-and-the-decoupling-point', title: 'Push, pull and the decoupling point' },
  { id: 'make-to-stock', title: 'Make to stock' },
  { id: 'forecasts-are-wrong', title: 'Forecasts are wrong' },
  { id: 'what-stock-costs', title: 'What stock costs' },
  { id: 'what-waiting-costs', title: 'What waiting costs' },
  { id: 'economies-of-scale', title: 'Economies of scale and the price of customization' },
  { id: 'assemble-to-order', title: 'Assemble to order' },
  { id: 'mass-customization', title: 'Mass customization' },
  { id: 'three-strategies-side-by-side', title: 'The three strategies side by side' },
  { id: 'which-products-suit', title: 'Which products suit' },
  { id: 'cases', title: 'Cases' },
] as const;

export type ChapterId = (typeof chapters)[number]['id'];

export const chapterIds: readonly ChapterId[] = chapters.map(({ id }) => id);

/** `3. Make to stock` */
export function chapterName(id: ChapterId): string {
  const index = chapterIds.indexOf(id);
  return `${index + 1}. ${chapters[index]?.title ?? ''}`;
}
