import type { AnyValues, ChoiceParameter } from './definition.ts';

/** How money is written, for every calculator that shows some; it belongs to the group `costs`. */
export const currency = {
  kind: 'choice',
  key: 'currency',
  label: 'Currency',
  group: 'costs',
  help: 'How money is written. It changes no number.',
  options: [
    { value: 'USD', label: 'US dollar' },
    { value: 'EUR', label: 'Euro' },
    { value: 'GBP', label: 'Pound sterling' },
    { value: 'JPY', label: 'Yen' },
    { value: 'CNY', label: 'Yuan' },
    { value: 'INR', label: 'Rupee' },
    { value: 'BRL', label: 'Real' },
    { value: 'CHF', label: 'Swiss franc' },
  ],
  default: 'USD',
} as const satisfies ChoiceParameter;

/** The currency that a calculator's values ask for, if it shows money at all. */
export function currencyOf({ currency: chosen }: AnyValues): string {
  return typeof chosen === 'string' ? chosen : currency.default;
}
