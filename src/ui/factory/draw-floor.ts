/** The whole floor in one drawing. The same code makes the canvas and the picture that stands in the built page. */
import { capitalized, strategies } from '../../calculators/shared/strategies.ts';
import { captionsOf, type Captions } from './captions.ts';
import { crowdShare, drawCustomers } from './draw-customers.ts';
import { drawBelt, drawMachines, drawQueue } from './draw-line.ts';
import { drawShelves } from './draw-shelves.ts';
import { drawTape } from './draw-tape.ts';
import type { FloorLane } from './floor-lane.ts';
import { stationKinds, type FloorLayout, type LaneLayout, type Station } from './floor-layout.ts';
import type { Floor } from './floor.ts';
import { rule, toneOf, write, type Paint } from './paint.ts';

export { captionsOf };

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
  const name = capitalized(strategies.find(({ id }) => id === lane.strategy)?.name ?? '');
  write(paint, name, layout.x, layout.y + 11, { color: theme.text[tone], weight: 600, size: 14 });
  for (let index = 0; index < layout.stations.length; index += 1) {
    const station = layout.stations[index]!;
    drawStation(paint, floor, lane, station);
    drawCaption(paint, station, captions, index);
  }
  drawPoint(paint, floor, lane, layout);
}

/** Behind the decoupling point every unit has its customer. */
function isOwned(lane: FloorLane, station: Station): boolean {
  if (lane.strategy === 'mto') return true;
  const kinds = stationKinds(lane);
  return kinds.indexOf(station.kind) > kinds.indexOf('shelves');
}

function drawStation(paint: Paint, { week }: Floor, lane: FloorLane, station: Station): void {
  const color = paint.theme.mark[toneOf(lane.strategy)];
  const owned = isOwned(lane, station);
  switch (station.kind) {
    case 'fabrication':
      return drawBelt(paint, lane.fabrication, station, week, color, owned);
    case 'assembly':
      return drawBelt(paint, lane.assembly, station, week, color, owned);
    case 'queue':
      return drawQueue(paint, lane.queuedUnits, station, color, owned);
    case 'machine':
      return drawMachines(paint, lane, station, color, owned);
    case 'shelves':
      return drawShelves(paint, lane, station, color);
    case 'customers':
      return drawCustomers(paint, lane, station, color);
  }
}

function drawCaption(paint: Paint, station: Station, { stations, waited, end }: Captions, index: number): void {
  const y = station.y + station.height + 14;
  write(paint, stations[index]!, station.x, y);
  if (station.kind !== 'customers') return;
  const x = station.x + station.width * crowdShare;
  write(paint, '0', x, y);
  write(paint, end, station.x + station.width, y, { align: 'right' });
  write(paint, waited, station.x + station.width, station.y + 6, { align: 'right', color: paint.theme.ink });
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
