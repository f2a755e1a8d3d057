import type { Preset, SomeValues } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';

/** Factories that behave differently on the floor; all else as the site's opening firm. */
export const presets = [
  { id: 'opening', label: 'The opening firm', note: 'Fifty units a week in 24 versions.', values: {} },
  {
    id: 'calm',
    label: 'Calm demand',
    note: 'Customers come one by one and decide on their own: as calm as chance allows.',
    values: { demandCv: 0.14 },
  },
  {
    id: 'lumpy',
    label: 'Lumpy demand',
    note: 'Few orders, many units in each: watch one customer empty a shelf and fill the queue.',
    values: { demandCv: 1 },
  },
  {
    id: 'variety',
    label: 'Many versions',
    note: 'Four hundred versions on eight platforms: finished stock is seldom the one that is wanted.',
    values: { versions: 400, versionsPerPlatform: 50 },
  },
  {
    id: 'capacity',
    label: 'Near capacity',
    note: 'The bottleneck is busy 95% of the time, and hardly ever without a queue.',
    values: { utilization: 0.95 },
  },
] as const satisfies readonly Preset<SomeValues<typeof parameters>>[];
