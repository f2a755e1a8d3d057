/** Ids of the terms a text explains, in its order. */
export function termsIn(body: string): readonly string[] {
  return [...body.matchAll(/<Term\s+id="([^"]+)"/g)].map(([, id]) => id ?? '');
}
