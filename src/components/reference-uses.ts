/** Where each work is used, found in what the site's texts cite. */
import { findCalculator } from '../calculators/registry.ts';
import { findUses, type Text, type UsesOfOneKind } from './texts.ts';

/** What stands on a text's page; a calculator's page also cites what its definition names. */
function sourcesOf({ collection, id, data }: Text): readonly string[] {
  return collection === 'calculators' ? [...data.sources, ...findCalculator(id).references] : data.sources;
}

/** For each work's id the texts that use it. */
export async function referenceUses(): Promise<(id: string) => readonly UsesOfOneKind[]> {
  const uses = await findUses();
  return (id) => uses((text) => sourcesOf(text).includes(id));
}
