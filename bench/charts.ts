/** How long a chart takes to draw: the first time, and again as a slider moves. Drawn on a page of its own, without the site. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { browserArguments, ensureBrowser } from '../scripts/lib/browser.ts';
import { projectFolder } from '../scripts/lib/run.ts';
import type { LineSeries } from '../src/calculators/shared/view.ts';
import type { createDrawing } from '../src/charts/chart.ts';
import type { kindOf } from '../src/charts/kinds/kinds.ts';
import type { measureText } from '../src/charts/measure.ts';
import type { settleFrame } from '../src/charts/scene.ts';
import type { tokenTheme } from '../src/charts/theme.ts';
import type * as views from '../test/charts/sample-views.ts';
import { quantile, type Figure } from './figure.ts';
import { slowDown, slowdowns } from './site.ts';

interface Bench {
  readonly createDrawing: typeof createDrawing;
  readonly kindOf: typeof kindOf;
  readonly settleFrame: typeof settleFrame;
  readonly measureText: typeof measureText;
  readonly tokenTheme: typeof tokenTheme;
  readonly views: typeof views;
}

const entry = `
  export { createDrawing } from './src/charts/chart.ts';
  export { kindOf } from './src/charts/kinds/kinds.ts';
  export { settleFrame } from './src/charts/scene.ts';
  export { measureText } from './src/charts/measure.ts';
  export { tokenTheme } from './src/charts/theme.ts';
  export * as views from './test/charts/sample-views.ts';
`;
const pictures = ['costBars', 'servedCurves', 'costSweep'] as const;
/** Milliseconds to draw one chart again, by slowdown: two charts and the rest of the page share a frame or two. */
const budgets: Readonly<Record<number, number>> = { 1: 6, 4: 18.6 };

export async function measure(): Promise<readonly Figure[]> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserArguments],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: await bundle(entry) });
    const figures: Figure[] = [];
    for (const rate of slowdowns) {
      await slowDown(page, rate);
      for (const name of pictures) figures.push(...(await figuresOf(page, name, rate)));
    }
    const bytes = gzipSync(await bundle(`export * from './src/charts/chart.ts'`)).length;
    return [
      ...figures,
      { name: 'chart code, gzip', value: bytes / 1000, unit: 'kB', budget: 50, good: 'below' },
    ];
  } finally {
    await browser.close();
  }
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectFolder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function figuresOf(
  page: Page,
  name: (typeof pictures)[number],
  rate: number,
): Promise<readonly Figure[]> {
  const { first, again } = await page.evaluate(drawMany, name);
  const budget = budgets[rate];
  return [
    { name: `${name} at ${rate}×, first drawing`, value: first, unit: 'ms', good: 'below' },
    {
      name: `${name} at ${rate}×, again, median`,
      value: quantile(again, 0.5),
      unit: 'ms',
      budget,
      good: 'below',
    },
    { name: `${name} at ${rate}×, again, 95 %`, value: quantile(again, 0.95), unit: 'ms', good: 'below' },
  ];
}

/** Runs in the page: draws a chart, then 120 times more with moving data, a few to a frame. */
async function drawMany(name: (typeof pictures)[number]): Promise<{ first: number; again: number[] }> {
  const {
    createDrawing: create,
    settleFrame: settle,
    ...rest
  } = (window as unknown as { bench: Bench }).bench;
  const view = rest.views[name];
  const canvas = document.body.appendChild(document.createElement('canvas'));
  const sceneAt = (share: number): Parameters<typeof create>[1] => ({
    view: view.kind === 'bars' ? view : { ...view, series: view.series.map((line) => moved(line, share)) },
    ghost: undefined,
    theme: { ...rest.tokenTheme, family: 'sans-serif' },
    width: 648,
    height: 340,
    frame: settle(view),
    cursor: undefined,
    heading: undefined,
    measure: rest.measureText,
  });
  const moved = (line: LineSeries, share: number): LineSeries => ({
    ...line,
    points: line.points.map(([x, y]) => [x, y * share] as const),
  });
  const started = performance.now();
  const drawing = create(canvas, sceneAt(1), 1, rest.kindOf(view));
  const first = performance.now() - started;
  const again: number[] = [];
  for (let turn = 0; turn < 120; turn += 1) {
    const scene = sceneAt(1 - turn / 400);
    const before = performance.now();
    drawing.draw(scene);
    again.push(performance.now() - before);
    if (turn % 4 === 3) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  drawing.destroy();
  canvas.remove();
  return { first, again: again.slice(20) };
}
