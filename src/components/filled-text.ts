import type { AnyValues } from '../calculators/shared/definition.ts';
import { buildFormat } from './build-format.ts';
import { findQuantity, writeQuantity } from './model-quantity.ts';

/** `text` with each `@{name}` or `@{name:decimals}` replaced by what the model says, unit included. */
export function filledText(text: string, at?: AnyValues): string {
  return text.replace(/@\{([\w./-]+)(?::(\d))?\}/g, (_, name: string, decimals?: string) =>
    writeQuantity(findQuantity(name, at), buildFormat, decimals === undefined ? undefined : Number(decimals)),
  );
}
