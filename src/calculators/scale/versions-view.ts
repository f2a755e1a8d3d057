import { bestRun } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byMagnitude } from '../shared/grid.ts';
import type { LinesView } from '../shared/view.ts';
import { parameters } from './parameters.ts';
import { runShare, scenarioOf, type ScaleResult, type ScaleValues } from './scenario.ts';

const { min, max } = parameters.versions;
const counts = [...new Set(byMagnitude(min, max, 48).map(Math.round))];

/** One volume shared by more and more versions: scale is lost, and set-ups and stock grow like the square root. */
export function versionsView(values: ScaleValues, result: ScaleResult, format: NumberFormat): LinesView {
  const scenario = scenarioOf(values);
  const { single, best } = result;
  const points = counts.map((versions) => ({ versions, run: bestRun({ ...scenario, versions }) }));
  const lost = (production: number): number => Math.max(0, production - single.production);
  const both = (run: typeof best): number => lost(run.production) + runShare(run);
  return {
    kind: 'lines',
    name: 'What versions cost',
    title: finding(values, result, format),
    subtitle: `Cost per unit of lost scale, and of set-ups and stock in best runs, as versions share ${format.significant(values.demandRate)} units a week`,
    description: describe(values, result, format),
    x: {
      label: 'versions offered',
      unit: 'versions',
      min,
      max,
      fixed: true,
      scale: 'log',
      format: (value) => format.number(value),
    },
    y: {
      label: 'per unit',
      unit: 'currency/unit',
      min: 0,
      max: Math.max(2.2 * both(best), both(single) * 4),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    series: [
      {
        id: 'both',
        label: 'Both',
        tone: 'ink',
        points: points.map(({ versions, run }) => [versions, both(run)] as const),
      },
      {
        id: 'runs',
        label: 'Set-ups and stock',
        tone: 'ink',
        points: points.map(({ versions, run }) => [versions, runShare(run)] as const),
      },
      {
        id: 'scale',
        label: 'Lost scale',
        tone: 'ink',
        points: points.map(({ versions, run }) => [versions, lost(run.production)] as const),
      },
    ],
    marks: [{ kind: 'rule', x: values.versions, label: format.number(values.versions) }],
  };
}

function finding({ versions }: ScaleValues, { best, single }: ScaleResult, format: NumberFormat): string {
  if (versions === 1) return 'With one version nothing is lost to variety';
  const times = format.significant(runShare(best) / runShare(single), 2);
  return `${format.number(versions)} versions make set-ups and stock ${times} times as dear as one, and cost ${format.money(best.production - single.production)} a unit of lost scale`;
}

function describe({ versions }: ScaleValues, { best, single }: ScaleResult, format: NumberFormat): string {
  const root = format.significant(Math.sqrt(versions), 2);
  return `With one version set-ups and stock cost ${format.money(runShare(single))} a unit, with ${format.number(versions)} they cost ${format.money(runShare(best))}. The square-root law alone would multiply them by ${root}.`;
}
