import { describe, expect, it } from 'vitest';
import { frontier } from '../../src/calculators/frontier/definition.ts';
import type { FrontierValues } from '../../src/calculators/frontier/result.ts';
import { frontierView } from '../../src/calculators/frontier/frontier-view.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { plainText } from '../../src/calculators/shared/view.ts';

const format = createFormat(buildLocale, 'USD');
const defaults: FrontierValues = defaultValues(frontier);
const viewOf = (values: FrontierValues): ReturnType<typeof frontierView> =>
  frontierView(values, frontier.compute(values), format);
const sentence = (values: FrontierValues): string =>
  plainText(frontier.describe(values, frontier.compute(values), format));

describe('the frontier of cost and wait', () => {
  it('draws every level of both strategies, and the one place of make to order', () => {
    const [mts, ato, mto] = viewOf(defaults).paths;
    expect(mts?.points.map(({ readings }) => readings[0])).toEqual(mts?.points.map((_, index) => index + 1));
    expect(ato?.points.at(-1)?.readings[1]).toBeGreaterThanOrEqual(0.999);
    expect(mto?.points).toHaveLength(1);
  });

  it('marks the least-cost plan of the comparison', () => {
    // docs/model.md, check values: assemble to order, 43 units, mean wait 0.7781 weeks.
    const { best, paths } = viewOf(defaults);
    const point = paths[best?.path ?? 0]?.points[best?.point ?? 0];
    expect(point?.readings[0]).toBe(43);
    expect(point?.x).toBeCloseTo(0.7781, 4);
    expect(point?.dominated).toBe(false);
    expect(best?.label).toBe('least cost: 43 of each platform');
  });

  it('says what the least-cost plan is and what halving its wait would cost', () => {
    expect(sentence(defaults)).toMatch(
      /^Assemble to order with 43 of each platform costs least: \$35\.89 a unit above the floor, a mean wait of 5\.4 days\. Halving that wait costs \$[\d.]+ more a unit, by make to stock with \d+ of each version\.$/,
    );
  });

  it('names the cheapest plan that keeps a promise, and draws the promise as a line', () => {
    const values = { ...defaults, longestWait: 0.5 };
    const { promised, frontier: plans } = frontier.compute(values);
    const kept = [...plans.mts, ...plans.ato, plans.mto].filter(({ outcome }) => outcome.wait.mean <= 0.5);
    expect(promised?.outcome.cost.total).toBe(Math.min(...kept.map(({ outcome }) => outcome.cost.total)));
    expect(sentence(values)).toContain('To promise a mean wait of 3.5 days takes make to stock');
    expect(viewOf(values).marks).toContainEqual({ kind: 'limit', x: 0.5, label: 'promise: 3.5 days' });
  });

  it('says so where no plan can keep the promise', () => {
    const values = { ...defaults, longestWait: 0 } as const;
    expect(sentence(values)).toContain('No plan can promise');
    expect(
      frontier.notes(values, frontier.compute(values), format).map(({ parameters }) => parameters[0]),
    ).toContain('longestWait');
  });

  it('marks where a share from stock is reached on either curve', () => {
    const values = { ...defaults, fillTarget: 0.9 };
    const { served } = frontier.compute(values);
    for (const plan of [served?.mts, served?.ato])
      expect(plan?.outcome.stock.fillRate).toBeGreaterThanOrEqual(0.9);
    expect(viewOf(values).marks.map(({ label }) => label)).toEqual(['90% from stock']);
    expect(viewOf(values).paths).toEqual(viewOf(defaults).paths);
  });

  it('thins out thousands of levels and says so', () => {
    const values = { ...defaults, demandRate: 2000, versions: 4 };
    expect(viewOf(values).paths[0]?.points.length).toBeLessThanOrEqual(160);
    expect(
      frontier
        .notes(values, frontier.compute(values), format)
        .map(({ message }) => message)
        .join(),
    ).toContain('thousands of stock levels');
  });
});
