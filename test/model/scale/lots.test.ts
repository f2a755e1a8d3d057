/** Published lot sizes, each case in the file with its source, and what must hold for every lot. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { economicLot, economicLotWithBackorders, lotCost, lotCostRatio } from '../../../src/model/index.ts';
import {
  expectAsPublished,
  given,
  referenceCases,
  titled,
  type ReferenceCase,
} from '../../support/reference-values.ts';

function lotOf(reference: ReferenceCase) {
  const rate = reference.inputs.production_rate?.value;
  return {
    setupCost: given(reference, 'fixed_cost'),
    demandRate: given(reference, 'demand_rate'),
    holdingCost: given(reference, 'holding_cost'),
    ...(typeof rate === 'number' && { productionRate: rate }),
  };
}

/** Only what the case asks for. */
function asked(reference: ReferenceCase, all: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.keys(reference.expected).map((name) => [name, all[name] ?? NaN]));
}

describe('lot sizes', () => {
  it.each(titled(referenceCases('eoq', 'epq')))('%s (%s)', (_id, _model, reference) => {
    const lot = lotOf(reference);
    const best = economicLot(lot);
    const unitCost = given(reference, 'unit_cost', 0);
    expectAsPublished(
      reference,
      asked(reference, {
        order_quantity: best.quantity,
        cost: best.cost,
        cycle_time: best.cycleTime,
        run_time: best.runTime,
        max_inventory: best.peakStock,
        alt_cost: lotCost(lot, given(reference, 'alt_quantity', best.quantity)),
        total_cost_with_purchase: best.cost + unitCost * lot.demandRate,
        turnover: lot.demandRate / best.meanStock,
        coverage: best.cycleTime,
      }),
    );
  });

  it.each(titled(referenceCases('eoq-planned-backorders')))('%s (%s)', (_id, _model, reference) => {
    const lot = economicLotWithBackorders({
      ...lotOf(reference),
      backorderCost: given(reference, 'stockout_cost'),
    });
    expectAsPublished(
      reference,
      asked(reference, {
        order_quantity: lot.quantity,
        cost: lot.cost,
        cycle_time: lot.cycleTime,
        stockout_fraction: lot.backorderedShare,
        max_backorder: lot.peakBackorders,
      }),
    );
  });
});

const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
const lots = fc.record({ setupCost: amount, demandRate: amount, holdingCost: amount });

describe('the best lot', () => {
  it('costs least, and around it cost follows the flat curve exactly', () => {
    fc.assert(
      fc.property(lots, fc.double({ min: 0.05, max: 20, noNaN: true }), (lot, times) => {
        const { quantity, cost } = economicLot(lot);
        expect(lotCost(lot, times * quantity) / cost).toBeCloseTo(lotCostRatio(times), 9);
        expect(lotCost(lot, times * quantity)).toBeGreaterThanOrEqual(cost * (1 - 1e-12));
      }),
    );
  });

  it('is a quarter dearer at half and at twice the size', () => {
    // Silver, Pyke & Thomas (2017), section 4.2.
    expect(lotCostRatio(2)).toBe(1.25);
    expect(lotCostRatio(0.5)).toBe(1.25);
  });

  it('grows when it is made at a finite rate, and approaches Harris’ at a very high one', () => {
    const lot = { setupCost: 8, demandRate: 1300, holdingCost: 0.225 };
    const harris = economicLot(lot).quantity;
    expect(economicLot({ ...lot, productionRate: 2000 }).quantity).toBeGreaterThan(harris);
    expect(economicLot({ ...lot, productionRate: 1e15 }).quantity).toBeCloseTo(harris, 6);
  });

  it('with backorders that cost very much is the one without', () => {
    const lot = { setupCost: 8, demandRate: 1300, holdingCost: 0.225 };
    const patient = economicLotWithBackorders({ ...lot, backorderCost: 1e9 });
    expect(patient.quantity).toBeCloseTo(economicLot(lot).quantity, 5);
    expect(patient.backorderedShare).toBeLessThan(1e-9);
  });

  it.each([
    [{ setupCost: 0, demandRate: 1, holdingCost: 1 }, 'setupCost'],
    [{ setupCost: 1, demandRate: -1, holdingCost: 1 }, 'demandRate'],
    [{ setupCost: 1, demandRate: 1, holdingCost: NaN }, 'holdingCost'],
    [{ setupCost: 1, demandRate: 2, holdingCost: 1, productionRate: 2 }, 'productionRate'],
  ])('refuses %o by the name of %s', (input, name) => {
    expect(() => economicLot(input)).toThrow(new RegExp(`^${name} must`));
  });
});
