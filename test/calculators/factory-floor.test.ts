/** The floor's bookkeeping and layout: what is drawn must be what happens. */
import { expect, test } from 'vitest';
import { factory } from '../../src/calculators/factory/definition.ts';
import type { FactoryValues } from '../../src/calculators/factory/parameters.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { Belt } from '../../src/ui/factory/belt.ts';
import { orderRadius } from '../../src/ui/factory/draw-tape.ts';
import { captionsOf } from '../../src/ui/factory/captions.ts';
import { idle } from '../../src/ui/factory/floor-lane.ts';
import { floorLayout, pileRoom, pileSide, shelfGrid } from '../../src/ui/factory/floor-layout.ts';
import { floorPictures } from '../../src/ui/factory/floor-picture.ts';
import { floorWords } from '../../src/ui/factory/floor-words.ts';
import type { Floor } from '../../src/ui/factory/floor.ts';
import { openFloor } from '../../src/ui/factory/open-floor.ts';
import { touching, wordsOf } from '../charts/words.ts';

const format = createFormat('en-US', 'USD');
const defaults: FactoryValues = defaultValues(factory);

function floorOf(changes: Partial<FactoryValues> = {}): Floor {
  const values = { ...defaults, ...changes };
  return openFloor(values, factory.compute(values));
}

const variants: readonly Partial<FactoryValues>[] = [
  {},
  { bottleneck: 'assembly' },
  { modules: 3 },
  { shipComplete: 'whole' },
  { patienceWeeks: 1 },
  { fabricationWeeks: 0, assemblyWeeks: 0 },
  { versions: 400, versionsPerPlatform: 50 },
];

test.each(variants)('no station ever holds less than nothing with %o', (changes) => {
  const floor = floorOf(changes);
  for (let round = 0; round < 3000; round += 1) {
    floor.step();
    for (const lane of floor.lanes) {
      expect(lane.waitingUnits).toBeGreaterThanOrEqual(0);
      expect(lane.queuedUnits).toBeGreaterThanOrEqual(0);
    }
  }
  for (const lane of floor.lanes) expect(Math.min(...lane.stock)).toBeGreaterThanOrEqual(0);
});

test('every unit of make to stock is on a shelf or on its way to one', () => {
  // One-for-one replenishment: on hand + on order − waited for = base-stock, always (Zipkin 2000, section 6.2.2).
  const floor = floorOf({ lanes: 'mts' });
  const lane = floor.lanes[0]!;
  const base = lane.levels.reduce((sum, level) => sum + level, 0);
  for (let round = 0; round < 500; round += 1) {
    floor.advance(floor.week + 0.02);
    const working = lane.working[0] === idle ? 0 : 1;
    const onOrder = lane.fabrication.count + lane.queuedUnits + working + lane.assembly.count;
    expect(lane.stockUnits + onOrder - lane.waitingUnits).toBe(base);
  }
});

test.each([900, 328])('the triangle of every lane lies on the picture at %i pixels', (width) => {
  const { lanes } = floorLayout(floorOf().lanes, width);
  // It is drawn to the left of the point, 11 pixels wide.
  expect(lanes.map(({ point }) => point.x - 11).filter((left) => left < 0)).toEqual([]);
});

test('all lanes meet the same orders, and an order is one event', () => {
  const all = floorOf();
  const one = floorOf({ lanes: 'mto' });
  expect([...all.tape.weeks]).toEqual([...one.tape.weeks]);
  const orders = all.latest().filter(({ event }) => event.kind === 'order');
  expect(new Set(orders.map(({ event }) => event.week)).size).toBe(orders.length);
});

test('the same seed gives the same log, another seed another', () => {
  const words = (draw: number): string => JSON.stringify(floorOf({ draw }).latest());
  expect(words(7)).toBe(words(7));
  expect(words(7)).not.toBe(words(8));
});

test('running in short stretches comes to the same floor as one long run', () => {
  const [short, long] = [floorOf(), floorOf()];
  const end = long.week + 3;
  let looks = 0;
  while (short.week < end) short.advance(end, () => (looks += 1) % 2 === 0);
  long.advance(end);
  expect(floorWords(short, format)).toBe(floorWords(long, format));
});

test('a belt carries its units from one end to the other and grows when it must', () => {
  const belt = new Belt(2);
  for (let unit = 0; unit < 1000; unit += 1) belt.enter(unit / 1000);
  expect(belt.count).toBe(1000);
  expect(belt.position(0, 1)).toBe(0.5);
  belt.leave(2.4995);
  expect(belt.count).toBe(500);
  expect(belt.position(0, 2.5)).toBe(1);
});

test.each([320, 360, 519, 520, 680, 1100])('at %i px all stations lie inside and none overlap', (width) => {
  const floor = floorOf();
  const lanes = width < 520 ? floor.lanes.slice(0, 1) : floor.lanes;
  const layout = floorLayout(lanes, width);
  for (const lane of layout.lanes) {
    for (const [index, station] of lane.stations.entries()) {
      expect(station.x).toBeGreaterThanOrEqual(0);
      expect(station.x + station.width).toBeLessThanOrEqual(width + 1e-9);
      expect(station.y + station.height).toBeLessThanOrEqual(layout.height);
      const next = lane.stations[index + 1];
      if (next?.y === station.y) expect(next.x).toBeGreaterThan(station.x + station.width);
    }
  }
});

test('units are somebody’s behind the decoupling point, and only there', () => {
  const layout = floorLayout(floorOf().lanes, 680);
  const owned = layout.lanes.map(({ stations }) =>
    stations.filter((station) => station.owned).map(({ kind }) => kind),
  );
  expect(owned).toEqual([
    ['customers'],
    ['assembly', 'customers'],
    ['fabrication', 'queue', 'machine', 'assembly', 'customers'],
  ]);
});

test.each([
  [24, 8],
  [4, 43],
  [1, 200],
  [1000, 1],
])('%i shelves of %i units fit into their place', (shelves, fullest) => {
  const grid = shelfGrid(shelves, fullest, 150, 66);
  expect(grid.shown * grid.pitch).toBeLessThanOrEqual(150);
  expect(fullest * grid.unitHeight).toBeLessThanOrEqual(66);
  if (grid.side > 0) expect(Math.ceil(fullest / grid.columns) * (grid.side + 1)).toBeLessThanOrEqual(62);
});

test('with more shelves than fit the caption says how many are drawn', () => {
  const floor = floorOf({ versions: 400, versionsPerPlatform: 50, lanes: 'mts' });
  const layout = floorLayout(floor.lanes, 680);
  const { stations } = captionsOf(floor.lanes[0]!, layout.lanes[0]!, format);
  expect(stations.join()).toMatch(/\d+ of 400 drawn/);
});

test.each([0, 1, 50, 500])('a pile of %i stays in its box while there is room', (count) => {
  const side = pileSide(count, 100, 66);
  if (side > 3) expect(pileRoom(100, side) * pileRoom(66, side)).toBeGreaterThanOrEqual(count);
  expect(side).toBeGreaterThanOrEqual(3);
});

test.each(variants)('the built picture holds plain numbers and no inline styles with %o', (changes) => {
  const values = { ...defaults, ...changes };
  const picture = floorPictures(values, factory.compute(values), 'ato', format);
  expect(picture).toContain('Assemble to order');
  expect(picture).not.toMatch(/NaN|Infinity|undefined|style=/);
});

test('a number stands inside its circle, in letters of eleven pixels', () => {
  for (const units of [2, 3, 9, 10, 99, 100, 999]) {
    // Source Sans 3: digits 0.497 em wide, 0.65 em tall.
    const corner = Math.hypot((String(units).length * 0.497 * 11) / 2, (0.65 * 11) / 2);
    expect(corner, `${units}`).toBeLessThan(orderRadius(units) - 0.625);
  }
});

test.each(variants)('no two words of the built picture touch, none is small with %o', (changes) => {
  const values = { ...defaults, ...changes };
  const picture = floorPictures(values, factory.compute(values), 'ato', format);
  for (const [, size] of picture.matchAll(/font-size="([\d.]+)"/g))
    expect(Number(size)).toBeGreaterThanOrEqual(11);
  for (const svg of picture.split('</svg>')) expect(touching(wordsOf(svg))).toEqual([]);
});
