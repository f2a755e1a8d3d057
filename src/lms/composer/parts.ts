/** The parts of a calculator that a link can leave out, in the order they stand. */
import type { HideablePart } from '../../calculators/shared/embed.ts';

export const partLabels = {
  title: 'Title and question',
  verdict: 'Verdict in one sentence',
  controls: 'All controls',
  presets: 'Examples to try',
  more: 'More assumptions',
  stage: 'Drawing, where there is one',
  table: 'Table',
  formula: 'Formula with these numbers',
  share: 'Share and embed',
} as const satisfies Readonly<Record<HideablePart, string>>;
