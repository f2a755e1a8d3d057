/** Where the site explains each term: the texts that hold `<Term id="…">`. */
import { termsIn } from './terms-in.ts';
import { findUses, type UsesOfOneKind } from './texts.ts';

/** For each term's id the texts that explain it. */
export async function termUses(): Promise<(id: string) => readonly UsesOfOneKind[]> {
  const uses = await findUses();
  return (id) => uses(({ body = '' }) => termsIn(body).includes(id));
}
