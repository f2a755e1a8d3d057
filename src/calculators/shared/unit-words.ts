/** A unit as people read it beside a name; money and shares carry their signs in the figures themselves. */
const words: Readonly<Record<string, string>> = {
  'currency/unit': 'per unit',
  currency: '',
  share: '',
  count: '',
  '1/year': 'a year',
};

export function unitWords(unit: string): string {
  return words[unit] ?? unit;
}

/** The unit for a heading that begins with an axis' label: none where the label has said it (`Reorder level, units`). */
export function unitBeside(label: string, unit: string): string {
  const said = unitWords(unit)
    .split(/\W+/)
    .every((word) => label.includes(word));
  return said ? '' : unit;
}
