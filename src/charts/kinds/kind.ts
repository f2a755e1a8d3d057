/** What a kind of picture brings along. One file a kind; `kinds.ts` finds it by the view's `kind`. */
import type { Chart, ChartConfiguration } from 'chart.js';
import type { View } from '../../calculators/shared/view.ts';
import type { Scene } from '../scene.ts';

export type Datasets = ChartConfiguration<'line'>['data']['datasets'];
export type Options = NonNullable<ChartConfiguration<'line'>['options']>;

export interface Kind<V extends View> {
  /** What Chart.js draws itself. */
  datasets(scene: Scene<V>): Datasets;
  /** Axes and the room around them. */
  options(scene: Scene<V>): Options;
  /** Drawn below and above the data, on the chart's own scales. */
  drawUnder(chart: Chart, scene: Scene<V>): void;
  drawOver(chart: Chart, scene: Scene<V>): void;
}
