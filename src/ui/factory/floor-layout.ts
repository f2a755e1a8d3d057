/** Where everything on the floor has its place, in pixels. Pure arithmetic on the width at hand. */
import type { FloorLane } from './floor-lane.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type StationKind = 'fabrication' | 'queue' | 'machine' | 'assembly' | 'shelves' | 'customers';

export interface Station extends Box {
  readonly kind: StationKind;
  /** Behind the decoupling point every unit has its customer. */
  readonly owned: boolean;
  /** How shelves fit in; for other stations what it would be for one shelf. */
  readonly grid: ShelfGrid;
}

export interface LaneLayout extends Box {
  readonly stations: readonly Station[];
  /** Where the order enters the line: left of which station the triangle stands. */
  readonly point: { readonly x: number; readonly y: number };
}

export interface FloorLayout {
  readonly width: number;
  readonly height: number;
  readonly tape: Box;
  readonly lanes: readonly LaneLayout[];
}

/** Below this width a lane is folded into two rows, and only one lane is shown. */
const narrowWidth = 520;
export const gap = 14;
const tapeHeight = 48;
const headHeight = 22;
const captionHeight = 18;
const rowHeight = 66;
const laneGap = 14;

/** Shares of the width; the funnel has its own size. */
const shares: Readonly<Record<StationKind, number>> = {
  fabrication: 1.5,
  queue: 1.3,
  machine: 0,
  assembly: 1,
  shelves: 2.4,
  customers: 2.2,
};
const machineWidth = 34;
/** Room for the triangle before the first station, and for the stroke of the last one. */
const inset = { left: 12, right: 1 };

export function floorLayout(lanes: readonly FloorLane[], width: number): FloorLayout {
  const narrow = isNarrow(width);
  const rows = narrow ? 2 : 1;
  const laneHeight = headHeight + rows * (rowHeight + captionHeight) + (rows - 1) * gap;
  const top = tapeHeight + laneGap;
  return {
    width,
    height: top + lanes.length * laneHeight + (lanes.length - 1) * laneGap,
    tape: { x: 0, y: 0, width, height: tapeHeight },
    lanes: lanes.map((lane, index) => {
      const y = top + index * (laneHeight + laneGap);
      return laneLayout(lane, { x: 0, y, width, height: laneHeight }, narrow);
    }),
  };
}

export function isNarrow(width: number): boolean {
  return width < narrowWidth;
}

function laneLayout(lane: FloorLane, box: Box, narrow: boolean): LaneLayout {
  const kinds = stationKinds(lane);
  // The first row of a folded lane ends behind the bottleneck, or behind shelves that stand before it.
  const end = kinds.indexOf(lane.late ? 'shelves' : 'machine') + 1;
  const fold = narrow ? end : kinds.length;
  const y = box.y + headHeight;
  const below = y + rowHeight + captionHeight + gap;
  const inner = { ...box, x: box.x + inset.left, width: box.width - inset.left - inset.right };
  const stations = [
    ...rowOf(lane, kinds.slice(0, fold), inner, y),
    ...rowOf(lane, kinds.slice(fold), inner, below),
  ];
  const entry = lane.strategy === 'mto' ? stations[0] : stations.find(({ kind }) => kind === 'shelves');
  return { ...box, stations, point: { x: entry?.x ?? 0, y: (entry?.y ?? y) + rowHeight } };
}

/** The stations in the order in which a unit passes them; stages that take no time have no place. */
export function stationKinds(lane: FloorLane): readonly StationKind[] {
  const fabrication: readonly StationKind[] = lane.fabrication.weeks > 0 ? ['fabrication'] : [];
  const assembly: readonly StationKind[] = lane.assembly.weeks > 0 ? ['assembly'] : [];
  const machine: readonly StationKind[] = ['queue', 'machine'];
  if (lane.strategy === 'mto') return [...fabrication, ...machine, ...assembly, 'customers'];
  if (lane.strategy === 'mts') return [...fabrication, ...machine, ...assembly, 'shelves', 'customers'];
  if (lane.late) return [...fabrication, 'shelves', ...machine, ...assembly, 'customers'];
  return [...fabrication, ...machine, 'shelves', ...assembly, 'customers'];
}

/** Make to order has no shelves, but keeps their place, so that the lanes stand under each other station by station. */
function rowOf(lane: FloorLane, kinds: readonly StationKind[], box: Box, y: number): Station[] {
  const places = kinds.flatMap((kind): StationKind[] =>
    kind === 'customers' && lane.strategy === 'mto' ? ['shelves', kind] : [kind],
  );
  const machines = places.filter((kind) => kind === 'machine').length * machineWidth;
  const free = box.width - machines - (places.length - 1) * gap;
  const total = places.reduce((sum, kind) => sum + shares[kind], 0);
  const stations: Station[] = [];
  let x = box.x;
  let from = box.x;
  for (const kind of places) {
    const width = kind === 'machine' ? machineWidth : (free * shares[kind]) / total;
    const end = x + width;
    x = end + gap;
    // The belt of make to order takes up the place of the shelves.
    if (kind === 'assembly' && lane.strategy === 'mto') continue;
    if (kinds.includes(kind)) stations.push(stationAt(lane, kind, from, y, end - from));
    else if (kinds.includes('assembly')) stations.push(stationAt(lane, 'assembly', from, y, end - from));
    from = x;
  }
  return stations;
}

function stationAt(lane: FloorLane, kind: StationKind, x: number, y: number, width: number): Station {
  const grid = shelfGrid(lane.stock.length, lane.fullest, width, rowHeight);
  return { kind, x, y, width, height: rowHeight, owned: isOwned(lane, kind), grid };
}

function isOwned(lane: FloorLane, kind: StationKind): boolean {
  if (lane.strategy === 'mto') return true;
  const kinds = stationKinds(lane);
  return kinds.indexOf(kind) > kinds.indexOf('shelves');
}

export interface ShelfGrid {
  /** Shelves drawn, of how many. */
  readonly shown: number;
  readonly all: number;
  /** Width of a shelf with its tooth. */
  readonly pitch: number;
  /** Side of a unit's square, and squares in a row of a shelf; side 0: units are too many, a level is drawn instead. */
  readonly side: number;
  readonly columns: number;
  /** Height that a unit has in a level. */
  readonly unitHeight: number;
}

const leastPitch = 5;
const mostSide = 8;
const leastSide = 3;

/** As many shelves as fit, with the largest squares with which the fullest of them holds its units. */
export function shelfGrid(shelves: number, fullest: number, width: number, height: number): ShelfGrid {
  const room = Math.max(leastPitch, Math.floor(width / shelves));
  const tall = height - 4;
  for (let side = mostSide; side >= leastSide; side -= 1) {
    const columns = Math.floor((room - 2) / (side + 1));
    const rows = Math.floor(tall / (side + 1));
    if (columns * rows < fullest) continue;
    const used = Math.min(columns, Math.ceil(fullest / rows));
    const pitch = used * (side + 1) + 2;
    return { shown: shelves, all: shelves, pitch, side, columns: used, unitHeight: (side + 1) / used };
  }
  const pitch = Math.min(room, 24);
  const shown = Math.min(shelves, Math.max(1, Math.floor(width / pitch)));
  return { shown, all: shelves, pitch, side: 0, columns: 1, unitHeight: tall / fullest };
}

export const unitSide = 6;
export const pileGap = 2;

/** Side of squares (or circles) that are piled into a box: as large as a unit is elsewhere while there is room, never below 3. */
export function pileSide(count: number, width: number, height: number, largest = unitSide): number {
  let side = largest;
  while (side > leastSide && pileRoom(width, side) * pileRoom(height, side) < count) side -= 1;
  return side;
}

/** How many of that side fit along a length. */
export function pileRoom(length: number, side: number): number {
  return Math.max(1, Math.floor(length / (side + pileGap)));
}
