/** What the site says of itself in more than one place. */
export const site = {
  name: 'Stock or Order?',
  tagline: 'Make to stock, assemble to order, make to order: explained, computed, simulated',
  description:
    'Should a product be made before the customer orders it, or after? Move three sliders and see what make to stock, assemble to order and make to order cost, and how long customers wait.',
  /** Where the source can be read, once it has a public address. */
  sourceUrl: undefined as string | undefined,
} as const;
