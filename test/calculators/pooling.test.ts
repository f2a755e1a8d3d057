/** What is special about pooling: the least correlation, the law's failures, and a drawing whose area is stock. */
import { describe, expect, it } from 'vitest';
import { pooling } from '../../src/calculators/pooling/definition.ts';
import { shelfDrawing } from '../../src/calculators/pooling/shelf-drawing.ts';
import type { PoolingValues } from '../../src/calculators/pooling/values.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { plainText, type LinesView } from '../../src/calculators/shared/view.ts';

const format = createFormat(buildLocale, 'USD');
const defaults: PoolingValues = defaultValues(pooling);
const at = (values: Partial<PoolingValues>): PoolingValues => ({ ...defaults, ...values });
const say = (values: Partial<PoolingValues>): string =>
  plainText(pooling.describe(at(values), pooling.compute(at(values)), format));
const notesAt = (values: Partial<PoolingValues>): string =>
  pooling
    .notes(at(values), pooling.compute(at(values)), format)
    .map(({ message }) => message)
    .join(' ');

describe('the least correlation', () => {
  it('is where the hatched stretch of the slider ends: −1/(V − 1)', () => {
    expect(pooling.limits?.('correlation', at({ versions: 5 })).floor?.value).toBe(-0.25);
    expect(pooling.limits?.('correlation', at({ versions: 2 })).floor?.value).toBe(-1);
    expect(pooling.limits?.('correlation', at({ versions: 1 })).floor).toBeUndefined();
  });

  it('stands in for anything below it, and says so', () => {
    const [asked, least] = [at({ versions: 5, correlation: -0.9 }), at({ versions: 5, correlation: -0.25 })];
    expect(pooling.compute(asked)).toEqual(pooling.compute(least));
    expect(notesAt({ versions: 5, correlation: -0.9 })).toMatch(/Correlation counts as −0.25/);
    expect(notesAt({ versions: 5, correlation: -0.25 })).toBe('');
  });
});

describe('what pooling says', () => {
  it('that the law holds for the opening values', () => {
    expect(say({})).toMatch(/80% less. The square-root law says 80%, and here it holds/);
  });

  it('why the law is off', () => {
    expect(say({ correlation: 0.2 })).toMatch(/too much, because demands move together/);
    expect(say({ inequality: 1 })).toMatch(/too much, because a few versions carry most of the sales/);
    expect(say({ versions: 3, correlation: -0.3 })).toMatch(/too little, because demands balance each other/);
  });

  it('that one version cannot be pooled', () => {
    expect(say({ versions: 1 })).toMatch(/nothing to pool/);
  });

  it('when one shelf takes more stock than many', () => {
    expect(
      notesAt({ family: 'counted', versions: 2, versionDemand: 10, versionCv: 1.5, service: 0.55 }),
    ).toMatch(/One shelf takes more stock here/);
  });
});

describe('the pictures', () => {
  it('let the rule of thumb and the pooled shelf coincide while the law holds', () => {
    const view = pooling.views.law.build(defaults, pooling.compute(defaults), format) as LinesView;
    const [law, , pooled] = view.series;
    pooled?.points.forEach(([, y], index) => expect(y).toBeCloseTo(law!.points[index]![1], 6));
  });

  it('follow correlation from its bound to one: from nothing to everything', () => {
    const view = pooling.views.sweep.build(defaults, pooling.compute(defaults), format) as LinesView;
    const points = view.series[1]!.points;
    expect(points[0]![0]).toBeCloseTo(-1 / 23, 12);
    expect(points[0]![1]).toBeCloseTo(0, 6);
    expect(points.at(-1)).toEqual([1, expect.closeTo(1, 9)]);
  });

  it('draw a column for each shelf, with an area in proportion to its stock', () => {
    const values = at({ versions: 6, inequality: 1 });
    const result = pooling.compute(values);
    const { panels, line } = shelfDrawing(values, result, format);
    const [separate, pooled] = panels.map(({ expected, standby }) => area(expected) + area(standby));
    expect(panels[0]!.expected.match(/M/g)).toHaveLength(6);
    expect(separate! / pooled!).toBeCloseTo(result.separate.stock / result.pooled.stock, 2);
    expect(line).toBeGreaterThan(0);
  });
});

/** The area of boxes written as MxyVyHxVyz. */
function area(path: string): number {
  const boxes = path.matchAll(/M(\S+) (\S+)V(\S+)H(\S+)V/g);
  return [...boxes].reduce(
    (sum, [, left, low, high, right]) => sum + (Number(right) - Number(left)) * (Number(low) - Number(high)),
    0,
  );
}

it('the note’s figures: correlation 0.2 more than doubles what is left, and bounds it at 45 %', () => {
  const left = (versions: number, correlation: number): number =>
    pooling.compute(at({ versions, correlation })).safetyStockRatio ?? Number.NaN;
  expect(left(24, 0.2)).toBeGreaterThan(2 * left(24, 0));
  expect(left(1000, 0.2)).toBeGreaterThan(Math.sqrt(0.2));
  expect(Math.sqrt(0.2)).toBeCloseTo(0.45, 2);
});
