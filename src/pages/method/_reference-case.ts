/** Published and independently derived values, each with its source: the file that the automatic tests read. */
interface Quantity {
  readonly value: number | readonly number[];
}

export interface ReferenceCase {
  readonly id: string;
  readonly inputs: Readonly<Record<string, Quantity>>;
  readonly expected: Readonly<Record<string, Quantity>>;
  readonly tolerance: Readonly<Record<string, { readonly abs?: number; readonly rel?: number }>>;
}

const files = import.meta.glob<{ readonly cases: readonly ReferenceCase[] }>(
  '/test/fixtures/reference-values.json',
  { eager: true, import: 'default' },
);
export const referenceCases = Object.values(files).flatMap(({ cases }) => cases);

export function referenceCase(id: string): ReferenceCase {
  const found = referenceCases.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no reference case ${id}.`);
  return found;
}

/** A number that a case takes as given. */
export function given({ id, inputs }: ReferenceCase, name: string, otherwise?: number): number {
  const value = inputs[name]?.value ?? otherwise;
  if (typeof value !== 'number') throw new Error(`${id} has no number “${name}”.`);
  return value;
}

/** A number that a case must give; `index` where it gives several. */
export function expected({ id, expected: values }: ReferenceCase, name: string, index = 0): number {
  const value = values[name]?.value;
  const one = typeof value === 'number' ? value : value?.[index];
  if (one === undefined) throw new Error(`${id} has no result “${name}”.`);
  return one;
}
