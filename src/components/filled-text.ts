import { buildFormat } from './build-format.ts';
import { findQuantity, writeQuantity, type ScenarioChange } from './model-quantity.ts';

/** `text` with each `@{name}` or `@{name:decimals}` replaced by what the model says, unit included. */
export function filledText(text: string, at?: ScenarioChange): string {
  return text.replace(/@\{([\w.]+)(?::(\d))?\}/g, (_, name: string, decimals?: string) =>
    writeQuantity(findQuantity(name, at), buildFormat, decimals === undefined ? undefined : Number(decimals)),
  );
}
