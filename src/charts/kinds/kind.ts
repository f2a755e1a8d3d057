/** What a kind of picture brings along. One file a kind; `kinds.ts` finds it by the view's `kind`. */
import type { Chart, ChartConfiguration } from 'chart.js';
import type { View } from '../../calculators/shared/view.ts';
import type { Scene } from '../scene.ts';

export type Options = NonNullable<ChartConfiguration<'line'>['options']>;

export interface Kind<V extends View> {
  /** Axes and the room around them: what Chart.js lays out and draws. */
  options(scene: Scene<V>): Options;
  /** Everything on them, drawn on the chart's own scales. */
  draw(chart: Chart, scene: Scene<V>): void;
}
