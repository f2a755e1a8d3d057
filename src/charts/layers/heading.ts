/** Title, subtitle and source, for files that leave the page; on the page they are text around the picture. */
import type { Chart } from 'chart.js';
import type { Scene } from '../scene.ts';
import { sizes, wrap, write } from '../text.ts';

const titleLine = 22;
const subtitleLine = 18;
const below = 14;
const footer = 26;

function linesOf(scene: Scene): { title: string[]; subtitle: string[]; source: string[] } {
  const { heading, width } = scene;
  if (!heading) return { title: [], subtitle: [], source: [] };
  return {
    title: wrap(scene, heading.title, width, sizes.title, 600),
    subtitle: wrap(scene, heading.subtitle, width, sizes.label),
    source: wrap(scene, heading.source, width, sizes.tick),
  };
}

/** Pixels the heading takes above and below the chart. */
export function headingHeights(scene: Scene): { top: number; bottom: number } {
  if (!scene.heading) return { top: 0, bottom: 0 };
  const { title, subtitle, source } = linesOf(scene);
  return {
    top: title.length * titleLine + subtitle.length * subtitleLine + below,
    bottom: source.length === 0 ? 0 : footer + (source.length - 1) * (sizes.tick + 3),
  };
}

export function drawHeading({ ctx }: Chart, scene: Scene): void {
  if (!scene.heading) return;
  const { title, subtitle, source } = linesOf(scene);
  const { ink, inkSoft } = scene.theme;
  title.forEach((line, index) =>
    write(ctx, scene, line, 0, index * titleLine + 16, { color: ink, size: sizes.title, weight: 600 }),
  );
  const under = title.length * titleLine;
  subtitle.forEach((line, index) =>
    write(ctx, scene, line, 0, under + index * subtitleLine + 13, { color: inkSoft, size: sizes.label }),
  );
  source.toReversed().forEach((line, index) => {
    write(ctx, scene, line, 0, scene.height - 4 - index * (sizes.tick + 3), { color: inkSoft });
  });
}
