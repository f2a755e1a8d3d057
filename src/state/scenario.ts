/**
 * "Your factory": the scenario a reader has set, carried from calculator to calculator and from page to page. It is
 * kept as a link would write it, so that whatever is found in storage passes the same untrusting reader as a link.
 */
import { atom } from 'nanostores';
import type { AnyValues, CalculatorDefinition } from '../calculators/shared/definition.ts';
import { decodeValues, encodeValues } from '../calculators/shared/url.ts';
import { scenarioNames, scenarioTable } from '../calculators/shared/scenario-parameters.ts';
import { readStored, writeStored } from './storage.ts';

const storageKey = 'scenario';
const schema = { parameters: scenarioTable };

/** The reader's scenario as link text, empty where nothing differs from the defaults. */
export const savedScenario = atom('');

let loaded = false;

/** Reads what an earlier page kept; only the first call of a page does anything. */
export function loadScenario(): void {
  if (loaded) return;
  loaded = true;
  savedScenario.set(sanitize(readStored(storageKey) ?? ''));
  globalThis.addEventListener('pagehide', write);
}

/** The saved values that `definition` has a parameter for. */
export function scenarioFor(definition: Pick<CalculatorDefinition, 'parameters'>): AnyValues {
  const { values, given } = decodeValues(schema, new URLSearchParams(savedScenario.get()));
  const shared = [...given].filter((name) => sharedNames(definition).includes(name));
  return Object.fromEntries(shared.map((name) => [name, values[name] ?? null]));
}

/** Keeps the scenario part of `values` for the other calculators of this page and for the next page. */
export function saveScenario(definition: Pick<CalculatorDefinition, 'parameters'>, values: AnyValues): void {
  const names = sharedNames(definition);
  if (names.length === 0) return;
  const { values: known } = decodeValues(schema, new URLSearchParams(savedScenario.get()));
  const merged: Record<string, unknown> = { ...known };
  for (const name of names) merged[name] = values[name];
  store(encodeValues(schema, merged as never).toString());
}

export function clearScenario(): void {
  store('');
}

function store(text: string): void {
  if (text === savedScenario.get()) return;
  savedScenario.set(text);
  // Other calculators follow at once; the storage waits until the hand rests or the page goes.
  clearTimeout(writing);
  writing = setTimeout(write, 150);
}

let writing: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  if (writing === undefined) return;
  clearTimeout(writing);
  writing = undefined;
  const text = savedScenario.get();
  writeStored(storageKey, text === '' ? null : text);
}

function sanitize(text: string): string {
  const { values } = decodeValues(schema, new URLSearchParams(text.slice(0, 2000)));
  return encodeValues(schema, values).toString();
}

function sharedNames(definition: Pick<CalculatorDefinition, 'parameters'>): readonly string[] {
  return scenarioNames.filter((name) => name in definition.parameters);
}
