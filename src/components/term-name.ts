/** A glossary term as it stands inside a sentence: `platform`, but `Little’s law`. */
export function inSentence({ term, proper }: { readonly term: string; readonly proper: boolean }): string {
  return proper ? term : term.charAt(0).toLowerCase() + term.slice(1);
}
