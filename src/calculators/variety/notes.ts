import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { writeLarge } from '../shared/large-number.ts';
import type { VarietyResult, VarietyValues } from './scenario.ts';

export function notes(
  { best }: VarietyValues,
  { configurations }: VarietyResult,
  format: NumberFormat,
): readonly Problem[] {
  if (best <= configurations) return [];
  const message = `There are only ${writeLarge(configurations, format.locale)} products, so the shelf holds them all.`;
  return [{ parameters: ['best'], message }];
}
