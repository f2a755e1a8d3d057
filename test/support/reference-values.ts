/** Reads test/fixtures/reference-values.json: facts and figures with their sources. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

interface Quantity {
  readonly value: number | readonly number[];
  readonly unit: string;
}

export interface ReferenceCase {
  readonly id: string;
  readonly model: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, Quantity>>;
  readonly expected: Readonly<Record<string, Quantity>>;
  readonly tolerance: Readonly<Record<string, { readonly abs?: number; readonly rel?: number }>>;
}

const file = JSON.parse(readFileSync('test/fixtures/reference-values.json', 'utf8')) as {
  readonly cases: readonly ReferenceCase[];
};

export function referenceCases(...models: readonly string[]): readonly ReferenceCase[] {
  return file.cases.filter(({ model }) => models.includes(model));
}

/** Rows for `it.each`: id, model, case. */
export function titled(
  references: readonly ReferenceCase[],
): readonly (readonly [id: string, model: string, reference: ReferenceCase])[] {
  return references.map((reference) => [reference.id, reference.model, reference]);
}

export function given(reference: ReferenceCase, name: string, otherwise?: number): number {
  const value = reference.inputs[name]?.value ?? otherwise;
  if (typeof value !== 'number') throw new Error(`${reference.id} has no number "${name}"`);
  return value;
}

/** Every expected name of the case must be answered, within the tolerance the case states. */
export function expectAsPublished(reference: ReferenceCase, answers: Readonly<Record<string, number>>): void {
  expect(Object.keys(answers).sort()).toEqual(Object.keys(reference.expected).sort());
  for (const [name, { value }] of Object.entries(reference.expected)) {
    const { abs = 0, rel = 0 } = reference.tolerance[name] ?? {};
    const expected = value as number;
    const off = Math.abs((answers[name] ?? NaN) - expected);
    expect(off, `${reference.id}: ${name} is ${answers[name]}, published ${expected}`).toBeLessThanOrEqual(
      Math.max(abs, rel * Math.abs(expected)),
    );
  }
}
