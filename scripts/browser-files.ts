/**
 * Few files for browsers, instead of a crumb for each helper that two of them share: an embedded calculator should need
 * twelve requests at most. What a group holds it brings along wherever one part of it is used, so each is what a set of
 * calculators has in common, and what all but few have in common travels with the frame.
 */
interface FileGroup {
  name: string | ((id: string) => string);
  test: RegExp;
  minShareCount?: number;
}

/** What every calculator has: controls, frame, links, the quick part of the charts and what all kinds of them share. */
const frame = [
  'ui/(?!islands|stages|factory|forecast|SharePanel|CopyField|host-|predict/(?!PredictGate))',
  'state/',
  'calculators/shared/(?!prediction|result-code)',
  'model/(version|numeric/(guard|stirling)|demand/dispersion|strategy/sc)',
  'model/(random/elementary|simulation/popularity|variety/popularity)',
  'charts/layers/(heading|texture|rules|boxes|place-near)',
  'charts/(?!chart\\.|vector|picture|export|take-along|download|csv|svg-(context|path)|map|path|march|field|simplify|kinds|layers|ChartTable|table)',
];

const source = (...paths: readonly string[]): RegExp => new RegExp(`/src/(${paths.join('|')})`);

export const browserFiles: FileGroup[] = [
  { name: 'svelte', test: /\/node_modules\/(svelte|@astrojs\/svelte|esm-env|clsx)\// },
  { name: 'frame', test: source(...frame), minShareCount: 2 },
  // What draws lines and bars, which most calculators show; maps and paths come with what reads them.
  { name: 'plots', test: source('charts/(kinds|layers)/(lines|bars)') },
  { name: 'paths', test: source('charts/(kinds/paths|path-reading)') },
  { name: 'map', test: source('charts/(kinds/map|map-reading)') },
  { name: 'prediction', test: source('calculators/shared/prediction') },
  // The three strategies, and the words of their scenario.
  { name: 'strategies', test: source('model/(inventory/|strategy/(?!map|sc))'), minShareCount: 3 },
  { name: 'scenario', test: source('calculators/compare/(limits|meaning|notes|parameters|presets)') },
  {
    name: 'normal',
    test: source('model/(numeric/(?!guard|stirling|distribution)|demand/(counted|normal))'),
    minShareCount: 2,
  },
  { name: 'random', test: source('model/random/'), minShareCount: 2 },
  { name: 'table', test: source('charts/(ChartTable|table)') },
  { name: 'svg', test: source('charts/svg-(context|path)') },
  // Each calculator: its island, its own drawing, its definition, its part of the model.
  { name: (id) => /(\w+)\.svelte/.exec(id)?.[1] ?? 'Island', test: /\/src\/ui\/islands\/\w+\.svelte$/ },
];
