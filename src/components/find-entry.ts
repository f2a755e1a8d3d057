import { getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';

/** An entry that must exist: a wrong id in a chapter fails the build and names the chapter's component. */
export async function findEntry<C extends CollectionKey>(
  component: string,
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const entry = (await getEntry(collection, id)) as CollectionEntry<C> | undefined;
  if (!entry) throw new Error(`<${component} id="${id}">: there is no such entry in ${collection}.`);
  return entry;
}
