/**
 * How wide a text is when there is no browser to ask: pictures are made while the site is built. Advance widths of
 * Source Sans 3, in thousandths of the font size, measured in Chromium; digits are tabular in this face.
 */
const regular = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
  497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
  479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
  500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
  338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];
const semibold = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
  513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
  494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
  500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
  361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
];
/** Beyond ASCII: signs that numbers and sentences here are written with. Both weights are close enough. */
const others: Readonly<Record<string, number>> = {
  '\u2013': 480,
  '\u2014': 800,
  '\u2019': 249,
  '\u201c': 426,
  '\u201d': 426,
  '\u00d7': 497,
  '\u00f7': 497,
  '\u00b1': 497,
  '\u20ac': 497,
  '\u00a3': 497,
  '\u00a5': 497,
  '\u00a7': 497,
  '\u00b0': 331,
  '·': 249,
  '\u2212': 497,
  '\u2192': 1000,
  '\u2265': 549,
  '\u2264': 549,
  '\u00a0': 200,
  '\u2009': 100,
  '\u202f': 100,
};
const unknown = 560;

/** Width in pixels; `font` as a canvas has it, e.g. `600 13px Source Sans 3`. */
export function approximateWidth(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  const table = /^(?:[6-9]00|bold)/.test(font) ? semibold : regular;
  let thousandths = 0;
  for (const character of text) {
    thousandths += table[(character.codePointAt(0) ?? 0) - 32] ?? others[character] ?? unknown;
  }
  return (thousandths * size) / 1000;
}
