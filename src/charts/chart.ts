/**
 * The one import of Chart.js. It lays out and draws frames, axes, ticks and grids; what stands on them is drawn by a
 * plugin of ours, layer by layer, since textures, names at line ends and labels that make room for each other are ours
 * anyway, and its own controllers would be 5 kB unused. Only what is used is registered.
 */
import { BasicPlatform, Chart, LinearScale, type ChartConfiguration } from 'chart.js';
import type { View } from '../calculators/shared/view.ts';
import type { Kind, Options } from './kinds/kind.ts';
import { drawHeading } from './layers/heading.ts';
import type { Scene } from './scene.ts';

Chart.register(LinearScale);

/** What Chart.js needs of a canvas; the vector recorder offers the same. */
export interface Surface {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D | null;
}

export interface Drawing {
  /** Draws the scene in place of the last; both must be of one kind. */
  draw(scene: Scene): void;
  /** Where the plot lies; nothing before the first drawing. */
  readonly area: Area | undefined;
  destroy(): void;
}

/** In pixels of the scene. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A chart to be drawn: making one and laying it out are two pieces of work, each long enough for a slow machine. `kind` is
 * what the scene's view is of; it comes from outside so that a page loads only the kinds it shows.
 */
export function createDrawing(surface: Surface, first: Scene, pixelRatio: number, kind: Kind<View>): Drawing {
  let scene = first;
  let begun = false;
  const layers = {
    id: 'layers',
    beforeUpdate: () => begun,
    afterDatasetsDraw(chart: Chart): void {
      drawHeading(chart, scene);
      kind.draw(chart, scene);
    },
  };
  surface.width = scene.width;
  surface.height = scene.height;
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: { datasets: [] },
    options: complete(kind.options(scene), pixelRatio),
    plugins: [layers],
    // The stage listens and resizes by itself, once for all charts; nothing is left for a platform.
    platform: BasicPlatform,
  };
  const chart = new Chart(surface as HTMLCanvasElement, configuration);

  begun = true;
  let laidOut = '';

  return {
    draw(next) {
      const resized = next.width !== scene.width || next.height !== scene.height;
      scene = next;
      const options = kind.options(scene);
      // Laying out is most of the work. While a slider moves the axes mostly stay, and only what stands on them changes.
      const layout = JSON.stringify(options);
      if (!resized && layout === laidOut) {
        chart.draw();
        return;
      }
      laidOut = layout;
      chart.options = complete(options, pixelRatio);
      if (resized) chart.resize(scene.width, scene.height);
      else chart.update('none');
    },
    get area() {
      return laidOut === '' ? undefined : chart.chartArea;
    },
    destroy: () => chart.destroy(),
  };
}

function complete(options: Options, devicePixelRatio: number): Options {
  return {
    ...options,
    devicePixelRatio,
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
  };
}
