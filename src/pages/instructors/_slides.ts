/** The pictures to project that the lessons use, each a view of a calculator at given values. */
import type { CalculatorId } from '../../calculators/registry.ts';
import { builtView } from '../../components/built-view.ts';

export interface Slide {
  readonly calculator: CalculatorId;
  readonly view: string;
  readonly values: Readonly<Record<string, number | string | null>>;
}

export const slideNames = ['costs', 'versions', 'queues', 'one-shelf', 'map', 'frontier'] as const;
export type SlideName = (typeof slideNames)[number];

export const slides: Readonly<Record<SlideName, Slide>> = {
  costs: { calculator: 'compare', view: 'cost', values: {} },
  versions: { calculator: 'compare', view: 'sweep', values: { sweep: 'versions' } },
  queues: { calculator: 'wait', view: 'stick', values: {} },
  'one-shelf': { calculator: 'pooling', view: 'law', values: {} },
  map: { calculator: 'map', view: 'map', values: {} },
  frontier: { calculator: 'frontier', view: 'frontier', values: {} },
};

export function pictureOf({ calculator, view, values }: Slide): ReturnType<typeof builtView> {
  return builtView(calculator, view, values);
}
