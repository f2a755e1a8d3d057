/** The floor as an SVG for the built page: seen before and without JavaScript. */
import { simulationProblem } from '../../calculators/factory/check.ts';
import type { FactoryValues } from '../../calculators/factory/parameters.ts';
import type { NumberFormat } from '../../calculators/shared/format.ts';
import type { Outcomes } from '../../calculators/shared/strategies.ts';
import { SvgContext } from '../../charts/svg-context.ts';
import { escapeXml } from '../../charts/svg-text.ts';
import { approximateWidth } from '../../charts/text-width.ts';
import { tokenTheme } from '../../charts/theme.ts';
import { captionsOf } from './captions.ts';
import { drawFloor } from './draw-floor.ts';
import type { FloorLane } from './floor-lane.ts';
import { floorLayout } from './floor-layout.ts';
import { floorWords } from './floor-words.ts';
import type { Floor } from './floor.ts';
import { openFloor } from './open-floor.ts';

/** For wide places with all lanes, for narrow ones with one. Nothing where there is nothing to simulate. */
export function floorPictures(
  values: FactoryValues,
  outcomes: Outcomes,
  lane: string,
  format: NumberFormat,
): string {
  if (simulationProblem(values) !== '') return '';
  const floor = openFloor(values, outcomes);
  const one = floor.lanes.filter(({ strategy }) => strategy === lane);
  const wide = floorPicture(floor, floor.lanes, widths.wide, format);
  const narrow = floorPicture(floor, one, widths.narrow, format);
  const words = `<p class="visually-hidden">${escapeXml(floorWords(floor, format))}</p>`;
  return `<div class="wide">${wide}</div><div class="narrow">${narrow}</div>${words}`;
}

const widths = { wide: 680, narrow: 328 } as const;

function floorPicture(
  floor: Floor,
  lanes: readonly FloorLane[],
  width: number,
  format: NumberFormat,
): string {
  const layout = floorLayout(lanes, width);
  const vector = new SvgContext({
    canvas: { width, height: layout.height },
    measure: approximateWidth,
    idPrefix: `floor${width}-`,
  });
  const paint = { context: vector as unknown as CanvasRenderingContext2D, theme: tokenTheme };
  const captions = lanes.map((lane, index) => captionsOf(lane, layout.lanes[index]!, format));
  drawFloor(paint, floor, layout, lanes, captions);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${layout.height}" aria-hidden="true" ` +
    `fill="none" font-family="var(--font-sans)" font-size="12">${vector.content()}</svg>`
  );
}
