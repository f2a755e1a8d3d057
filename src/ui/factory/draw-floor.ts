/** The whole floor in one drawing. The same code makes the canvas and the picture that stands in the built page. */
import type { Captions } from './captions.ts';
import { crowdShare, drawCustomers } from './draw-customers.ts';
import { drawBelt, drawMachines, drawQueue } from './draw-line.ts';
import { drawShelves } from './draw-shelves.ts';
import { drawTape } from './draw-tape.ts';
import type { FloorLane } from './floor-lane.ts';
import type { FloorLayout, LaneLayout, Station } from './floor-layout.ts';
import type { Floor } from './floor.ts';
import { rule, toneOf, write, type Paint } from './paint.ts';

/** Room that the caption of the funnel needs. */
const machineCaption = 62;

/** `lanes` and `captions` belong to the lanes of `layout`, one each. */
export function drawFloor(
  paint: Paint,
  floor: Floor,
  layout: FloorLayout,
  lanes: readonly FloorLane[],
  captions: readonly Captions[],
): void {
  paint.context.clearRect(0, 0, layout.width, layout.height);
  drawTape(paint, floor, layout.tape);
  for (let index = 0; index < lanes.length; index += 1) {
    drawLane(paint, floor, lanes[index]!, layout.lanes[index]!, captions[index]!);
  }
}

function drawLane(paint: Paint, floor: Floor, lane: FloorLane, layout: LaneLayout, captions: Captions): void {
  const { theme } = paint;
  const tone = toneOf(lane.strategy);
  rule(paint, theme.hairline, layout.x, layout.y - 6, layout.x + layout.width, layout.y - 6);
  write(paint, captions.name, layout.x, layout.y + 11, theme.text[tone], 'left', 600, 14);
  for (let index = 0; index < layout.stations.length; index += 1) {
    const station = layout.stations[index]!;
    drawStation(paint, floor, lane, station);
    drawCaption(paint, station, captions, index, layout.x + layout.width);
  }
  drawPoint(paint, floor, lane, layout);
}

function drawStation(paint: Paint, { week }: Floor, lane: FloorLane, station: Station): void {
  const color = paint.theme.mark[toneOf(lane.strategy)];
  const { owned } = station;
  switch (station.kind) {
    case 'fabrication': {
      drawBelt(paint, lane.fabrication, station, week, color, owned);
      return;
    }
    case 'assembly': {
      drawBelt(paint, lane.assembly, station, week, color, owned);
      return;
    }
    case 'queue': {
      drawQueue(paint, lane.queuedUnits, station, color, owned);
      return;
    }
    case 'machine': {
      drawMachines(paint, lane, station, color, owned);
      return;
    }
    case 'shelves': {
      drawShelves(paint, lane, station, color);
      return;
    }
    case 'customers': {
      drawCustomers(paint, lane, station, color);
      return;
    }
  }
}

function drawCaption(
  paint: Paint,
  station: Station,
  { stations, waited, end }: Captions,
  index: number,
  right: number,
): void {
  const y = station.y + station.height + 14;
  if (station.kind === 'machine') {
    const x = Math.min(station.x + station.width / 2, right - machineCaption / 2);
    write(paint, stations[index]!, x, y, paint.theme.inkSoft, 'center');
    return;
  }
  write(paint, stations[index]!, station.x, y);
  if (station.kind !== 'customers') return;
  const x = station.x + station.width * crowdShare;
  write(paint, '0', x, y);
  write(paint, end, station.x + station.width, y, paint.theme.inkSoft, 'right');
  write(paint, waited, station.x + station.width, station.y + 6, paint.theme.ink, 'right');
}

/** The decoupling point: a triangle on the line, and the order that has just come in above it. */
function drawPoint({ context, theme }: Paint, floor: Floor, lane: FloorLane, { point }: LaneLayout): void {
  const recent = floor.week - lane.orderWeek < 0.4 / floor.setup.ordersPerWeek;
  const [x, y] = [point.x - 6, point.y + 4];
  context.fillStyle = theme.ink;
  context.beginPath();
  context.moveTo(x, y - 8);
  context.lineTo(x + 5, y + 1);
  context.lineTo(x - 5, y + 1);
  context.closePath();
  context.fill();
  if (!recent) return;
  context.strokeStyle = theme.ink;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y - 16, 4, 0, 2 * Math.PI);
  context.stroke();
}
