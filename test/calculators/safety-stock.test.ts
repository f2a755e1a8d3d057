/** What is special about safety stock: two readings of one target that must never be taken for each other. */
import { describe, expect, it } from 'vitest';
import { safetyStock } from '../../src/calculators/safety-stock/definition.ts';
import { shareDecimals, type SafetyStockValues } from '../../src/calculators/safety-stock/values.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { plainText, type BarsView, type LinesView } from '../../src/calculators/shared/view.ts';

const format = createFormat(buildLocale, 'USD');
const defaults: SafetyStockValues = defaultValues(safetyStock);
const at = (values: Partial<SafetyStockValues>): SafetyStockValues => ({ ...defaults, ...values });

describe('two readings of one target', () => {
  it('swap places when the reader changes what the target means', () => {
    const [cycle, fill] = [
      safetyStock.compute(at({ measure: 'cycle' })),
      safetyStock.compute(at({ measure: 'fill' })),
    ];
    expect(cycle.chosen).toEqual(fill.other);
    expect(fill.chosen).toEqual(cycle.other);
    expect(fill.chosen.reorderLevel).toBeLessThan(cycle.chosen.reorderLevel);
  });

  it('are both named in the verdict, with the level the other one asks for', () => {
    const values = at({ measure: 'fill' });
    const result = safetyStock.compute(values);
    const sentence = plainText(safetyStock.describe(values, result, format));
    expect(sentence).toContain(`Reorder at ${result.fill.reorderLevel} units`);
    expect(sentence).toMatch(/of cycles have no stockout, and .* of units come from stock/);
    expect(sentence).toContain(
      `95% of cycles without a stockout, the level would be ${result.cycle.reorderLevel}`,
    );
  });

  it('agree one by one with fast base-stock: the fill rate at r is the cycle service at r', () => {
    // With Q = 1 both are P(D ≤ r): a unit finds stock if fewer than s = r + 1 are on order.
    const values = at({ lotWeeks: 0, demandRate: 5 });
    const { measures } = safetyStock.compute(values).chosen;
    expect(measures.fillRate).toBeCloseTo(measures.cycleService, 10);
  });

  it('keep 99.99 % from being shown as 100 %', () => {
    expect(shareDecimals(0.9999)).toBe(3);
    expect(format.percent(0.99994, shareDecimals(0.99994))).not.toBe('100%');
    expect(shareDecimals(1)).toBe(0);
  });
});

describe('the steep end', () => {
  it('gets steeper with every nine', () => {
    const values = at({ family: 'normal' });
    const view = safetyStock.views.stock.build(values, safetyStock.compute(values), format) as LinesView;
    const points = view.series[0]!.points.filter(([target]) => target >= 0.7);
    const slopes = points.slice(1).map(([x, y], index) => (y - points[index]![1]) / (x - points[index]![0]));
    slopes.slice(1).forEach((slope, index) => expect(slope).toBeGreaterThan(slopes[index]!));
  });

  it('costs more money with every nine, in whole bars', () => {
    const view = safetyStock.views.nines.build(defaults, safetyStock.compute(defaults), format) as BarsView;
    const totals = view.bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
    expect(view.bars).toHaveLength(4);
    expect(totals).toEqual([...totals].sort((one, other) => one - other));
    // Each bar starts from where the one before ends.
    for (const index of [1, 2, 3]) expect(view.bars[index]!.values[0]).toBeCloseTo(totals[index - 1]!, 6);
  });
});

describe('what safety stock says', () => {
  const notesAt = (values: Partial<SafetyStockValues>): string =>
    safetyStock
      .notes(at(values), safetyStock.compute(at(values)), format)
      .map(({ message }) => message)
      .join(' ');

  it('nothing at the opening values', () => {
    expect(notesAt({})).toBe('');
  });

  it('that the normal curve goes below zero for slow movers', () => {
    expect(notesAt({ family: 'normal', demandRate: 0.5, demandCv: 1.5 })).toMatch(/below zero/);
  });

  it('that large lots can reach a fill rate without any safety stock', () => {
    expect(notesAt({ measure: 'fill', target: 0.8, lotWeeks: 30 })).toMatch(/many end empty/);
  });
});

describe('the note’s figures', () => {
  it('the opening target takes several times the safety stock as cycles', () => {
    const { cycle, fill } = safetyStock.compute(defaults);
    expect(cycle.measures.safetyStock / fill.measures.safetyStock).toBeGreaterThan(3);
  });

  it('a slow mover’s normal curve promises 99.9 % where counted demand gives 98', () => {
    const slow = { demandRate: 0.75, demandCv: 2.67, leadTimeWeeks: 4, leadTimeDeviation: 0, target: 0.999 };
    const level = safetyStock.compute(at({ ...slow, family: 'normal' })).cycle.reorderLevel;
    const { demand } = safetyStock.compute(at({ ...slow, family: 'counted' }));
    expect(demand.atMost(level)).toBeLessThan(0.99);
    expect(demand.atMost(level)).toBeGreaterThan(0.97);
  });

  it('a week of spread in the lead time can weigh more than all of the market’s volatility', () => {
    const spread = (values: Partial<SafetyStockValues>): number =>
      safetyStock.compute(at({ family: 'normal', ...values })).demand.deviation;
    expect(spread({ demandCv: 0, leadTimeDeviation: 1 })).toBeGreaterThan(spread({ leadTimeDeviation: 0 }));
  });
});
