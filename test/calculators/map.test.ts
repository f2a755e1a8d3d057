import { describe, expect, it } from 'vitest';
import { evaluateStrategies, type Scenario } from '../../src/model/index.ts';
import { map } from '../../src/calculators/map/definition.ts';
import { mapView } from '../../src/calculators/map/map-view.ts';
import type { MapValues } from '../../src/calculators/map/result.ts';
import { bordersOf } from '../../src/calculators/map/verdict.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { plainText } from '../../src/calculators/shared/view.ts';

const format = createFormat(buildLocale, 'USD');
const defaults: MapValues = defaultValues(map);
const sentence = (values: MapValues): string => plainText(map.describe(values, map.compute(values), format));

describe('the map of who wins where', () => {
  it('has at least 96 columns and 64 rows, each at a value that its slider can take', () => {
    const { grid } = map.compute(defaults);
    expect(grid.columns.length).toBeGreaterThanOrEqual(96);
    expect(grid.rows.length).toBeGreaterThanOrEqual(64);
    expect(grid.columns.every(Number.isInteger)).toBe(true);
    expect([grid.columns[0], grid.columns.at(-1)]).toEqual([1, 1000]);
    expect(new Set(grid.rows).size).toBe(grid.rows.length);
  });

  it('keeps its cells while only the point moves, and works them out again when anything else does', () => {
    const before = map.compute(defaults).grid;
    expect(map.compute({ ...defaults, versions: 80, demandCv: 0.9 }).grid).toBe(before);
    expect(map.compute({ ...defaults, holdingRate: 0.3 }).grid).not.toBe(before);
  });

  it('shows the point even where it lies beyond the usual stretch of an axis', () => {
    const values = { ...defaults, demandCv: 3 };
    const view = mapView(values, map.compute(values), format);
    expect(view.y.max).toBeGreaterThanOrEqual(3);
    expect(view.point).toEqual({ x: 24, y: 3 });
  });

  it('finds borders at which the cheapest strategy really changes, one step of the slider before not yet', () => {
    const [across] = bordersOf(defaults, map.compute(defaults));
    const winner = (versions: number): string | undefined =>
      byCost(evaluateStrategies({ ...(defaults as Scenario), versions }))[0]?.id;
    expect(across?.winner).toBe(winner(across?.value ?? 0));
    expect(winner(across?.value ?? 0)).not.toBe(winner(24));
    expect(winner((across?.value ?? 0) + 1)).toBe(winner(24));
  });

  it('says who wins, by how much, and how far the nearest border is along each axis', () => {
    expect(sentence(defaults)).toMatch(
      /^Assemble to order costs least here: \$602\.81 a unit, \$14\.26 less than make to stock\. The nearest border is at versions offered \d+, \d+ less than here, where make to stock takes over; no demand volatility on this map changes that\.$/,
    );
  });

  it('rules out strategies that are too slow, and says so', () => {
    expect(sentence({ ...defaults, longestWait: 2 })).toMatch(
      /^Assemble to order is the only one fast enough/,
    );
    expect(sentence({ ...defaults, longestWait: 0.1 })).toMatch(/^No strategy keeps 95% of waits within/);
  });

  it('asks for two different axes', () => {
    const [problem] = map.check({ ...defaults, vertical: 'versions' });
    expect(problem?.message).toMatch(/same parameter\. Choose another/);
    expect(map.check(defaults)).toEqual([]);
  });

  it('moves the two parameters of its axes, whichever they are, when a place is picked', () => {
    expect(map.views.map.pick?.(defaults, 60, 0.7)).toEqual({ versions: 60, demandCv: 0.7 });
    const turned = { ...defaults, horizontal: 'holding', vertical: 'waiting' } as const;
    expect(map.views.map.pick?.(turned, 0.3, 0.01)).toEqual({ holdingRate: 0.3, waitCostRate: 0.01 });
  });

  it('stands on a number where the service target is an axis but left off, and says which', () => {
    const values = { ...defaults, vertical: 'service' } as const;
    const notes = map.notes(values, map.compute(values), format);
    expect(notes.map(({ message }) => message).join()).toContain('your point stands at 95%');
  });

  it('draws fewer cells where thousands of units are on order', () => {
    const values = { ...defaults, demandRate: 10_000, fabricationWeeks: 50 };
    const { grid } = map.compute(values);
    expect(grid.columns.length).toBeLessThan(96);
    expect(grid.columns.length).toBeGreaterThanOrEqual(15);
  });
});
