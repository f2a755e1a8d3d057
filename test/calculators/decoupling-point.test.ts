import { describe, expect, it } from 'vitest';
import { decouplingPoint } from '../../src/calculators/decoupling-point/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { plainText } from '../../src/calculators/shared/view.ts';
import { layOutLine, nearestPoint, placeOfWait } from '../../src/ui/stages/supply-line-layout.ts';

const format = createFormat('en-US', 'USD');
const defaults = defaultValues(decouplingPoint);
const at = (values: Partial<typeof defaults>) => {
  const all = { ...defaults, ...values };
  const result = decouplingPoint.compute(all);
  return { all, result, sentence: plainText(decouplingPoint.describe(all, result, format)) };
};

describe('the presets', () => {
  it.each(decouplingPoint.presets.map((preset) => [preset.id, preset] as const))(
    '%s stand where their customers’ patience puts them',
    (_, { values }) => {
      const { result } = at(values);
      expect(result.furthest.point.id).toBe(result.chosen.point.id);
    },
  );
});

describe('the verdict', () => {
  it('says that a wait is within patience and what runs on a forecast', () => {
    // By hand: 0.6 + 0.4 weeks to assemble and deliver; 4 + 2 weeks to supply and fabricate.
    expect(at({}).sentence).toBe(
      'With assemble to order customers wait 1 week, within their patience of 2 weeks. No earlier point keeps that promise: 6 weeks of work run on a forecast, with half-finished platforms in stock.',
    );
  });

  it('says how much too long a wait is, and where to go', () => {
    // By hand: 2 + 0.6 + 0.4 = 3 weeks against 2.
    expect(at({ position: 'make' }).sentence).toMatch(/wait 3 weeks, 1 week longer than they accept/);
  });

  it('sends the order upstream where patience allows', () => {
    expect(at({ position: 'ship' }).sentence).toMatch(/could enter earlier: with assemble to order/);
  });
});

describe('the staircase', () => {
  it('never lies below the least possible, and meets it where a stage ends', () => {
    const { all, result } = at({});
    const view = decouplingPoint.views.speculation.build(all, result, format);
    if (view.kind !== 'lines') throw new Error('Lines were expected.');
    // By hand: waits 0, 0.4, 1, 3, 7 leave 7, 6.6, 6, 4, 0 weeks of the 7 to the forecast.
    const places = view.series[0]?.points.slice(0, 5) ?? [];
    places.forEach(([wait, left]) => expect(left).toBeCloseTo(7 - wait, 12));
    expect(places).toHaveLength(5);
  });
});

describe('the drawing', () => {
  const layout = layOutLine(660);
  const weeks = { engineering: 6, supply: 4, fabrication: 2, assembly: 0, delivery: 0.4 };

  it('ends patience at a decoupling point exactly where it equals that point’s wait', () => {
    // Waits by hand: 12.4, 6.4, 2.4, 0.4, 0.4, 0; a stage of no time takes no patience.
    for (const [wait, point] of [
      [12.4, 0],
      [6.4, 1],
      [2.4, 2],
      [0, 5],
    ] as const)
      // prettier-ignore
      expect(placeOfWait(layout, weeks, wait)).toBeCloseTo(layout.points[point] ?? 0, 6);
  });

  it('takes a place on the line for the nearest point', () => {
    layout.points.forEach((x, index) => expect(nearestPoint(layout, x + 20)).toBe(index));
    expect(nearestPoint(layout, -500)).toBe(0);
    expect(nearestPoint(layout, 5000)).toBe(5);
  });

  it.each([340, 660])('lies within its %d pixels', (width) => {
    const { points, customer, stages } = layOutLine(width);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(8);
    expect(customer + 10).toBeLessThanOrEqual(width);
    for (const stage of stages) expect(stage.width).toBeGreaterThan(40);
  });
});
