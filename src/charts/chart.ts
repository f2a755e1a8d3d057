/** The one import of Chart.js: only what the charts use is registered, and everything is drawn at once. */
import {
  BasicPlatform,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import { kindOf } from './kinds/kinds.ts';
import { drawHeading } from './layers/heading.ts';
import type { Scene } from './scene.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What Chart.js needs of a canvas; the vector recorder offers the same. */
export interface Surface {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D | null;
}

export interface Drawing {
  /** Draws the scene, moving what is there rather than building it anew. */
  draw(scene: Scene): void;
  /** Draws again where only the cursor moved. */
  point(scene: Scene): void;
  /** Where the plot itself lies, in pixels of the canvas. */
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  destroy(): void;
}

/** `vector`: for a recorder, which cannot read the browser's own path objects. */
export function createDrawing(
  surface: Surface,
  first: Scene,
  pixelRatio: number,
  mode: 'raster' | 'vector' = 'raster',
): Drawing {
  let scene = first;
  const kind = kindOf(scene.view);
  const configuration = {
    type: 'line',
    data: { datasets: kind.datasets(scene) },
    options: complete(kind.options(scene), pixelRatio, mode),
    plugins: [
      {
        id: 'scene',
        beforeDatasetsDraw: (chart: Chart): void => {
          drawHeading(chart, scene);
          kind.drawUnder(chart, scene);
        },
        afterDatasetsDraw: (chart: Chart): void => kind.drawOver(chart, scene),
      },
    ],
    // The frame around the canvas listens and resizes by itself, once for all charts; nothing is left for a platform.
    platform: BasicPlatform,
  } as unknown as ChartConfiguration<'line'>;
  surface.width = scene.width;
  surface.height = scene.height;
  const chart = new Chart(surface as unknown as HTMLCanvasElement, configuration);

  return {
    draw(next) {
      const resized = next.width !== scene.width || next.height !== scene.height;
      scene = next;
      replaceDatasets(chart, kind.datasets(scene));
      chart.options = complete(kind.options(scene), pixelRatio, mode);
      if (resized) chart.resize(scene.width, scene.height);
      else chart.update('none');
    },
    point(next) {
      scene = next;
      chart.draw();
    },
    get area() {
      return chart.chartArea;
    },
    destroy: () => chart.destroy(),
  };
}

type Options = NonNullable<ChartConfiguration<'line'>['options']>;

function complete(options: Options, devicePixelRatio: number, mode: 'raster' | 'vector'): Options {
  // Where segments may differ in style Chart.js strokes without a path object; an empty rule changes nothing else.
  const datasets = mode === 'vector' ? { line: { segment: {} } } : {};
  return {
    ...options,
    datasets,
    devicePixelRatio,
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    parsing: false,
    normalized: true,
    events: [],
  };
}

type Dataset = ChartConfiguration<'line'>['data']['datasets'][number];

/** Chart.js keeps its elements as long as the data-set objects stay the same ones. */
function replaceDatasets(chart: Chart<'line'>, wanted: readonly Dataset[]): void {
  const kept = chart.data.datasets;
  kept.length = Math.min(kept.length, wanted.length);
  wanted.forEach((dataset, index) => {
    const old = kept[index];
    if (old) Object.assign(old, dataset);
    else kept.push(dataset);
  });
}
