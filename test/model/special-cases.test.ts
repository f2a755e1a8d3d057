/** Textbook models that the general formulas must contain. */
import { describe, expect, it } from 'vitest';
import {
  defaultScenario,
  evaluateMakeToOrder,
  leastCostStock,
  stockPoint,
  waitExceeds,
  waitQuantile,
} from '../../src/model/index.ts';

const oneQueue = { demandRate: 0.8, demandCv: 0, utilization: 0.8, share: 1, leadTimeWeeks: 0 };

describe('no lead time, single units, one version: the M/M/1 make-to-stock queue', () => {
  // Buzacott & Shanthikumar, Stochastic Models of Manufacturing Systems (1993), chapter 4.
  it.each([
    [0.5, 1, 9],
    [0.8, 1, 9],
    [0.8, 3, 20],
    [0.95, 2, 17],
    [0.3, 1, 30],
    [0.99, 1, 999],
  ])('has s* = ⌊ln(H/(H+w))/ln ρ⌋ at ρ = %d, H = %d, w = %d', (utilization, holding, waiting) => {
    const { baseStock } = leastCostStock({
      ...oneQueue,
      utilization,
      holdingCostPerWeek: holding,
      waitingCostPerWeek: waiting,
    });
    expect(baseStock).toBe(Math.floor(Math.log(holding / (holding + waiting)) / Math.log(utilization)));
  });

  it.each([0, 1, 5, 10, 40])('has fill rate 1 − ρˢ and backorders ρˢ⁺¹/(1−ρ) at s = %d', (baseStock) => {
    const measures = stockPoint({ ...oneQueue, baseStock });
    expect(measures.fillRate).toBeCloseTo(1 - 0.8 ** baseStock, 13);
    expect(measures.meanBackorders / (0.8 ** (baseStock + 1) / 0.2)).toBeCloseTo(1, 12);
  });

  it('lets customers wait longer than t with probability ρˢ·e^−(μ−Λ)t', () => {
    expect(waitExceeds({ ...oneQueue, baseStock: 4, weeks: 3 })).toBeCloseTo(
      0.8 ** 4 * Math.exp(-0.2 * 3),
      14,
    );
  });
});

describe('single units and an idle bottleneck: Poisson base-stock with a constant lead time', () => {
  // Hadley & Whitin, Analysis of Inventory Systems (1963), chapter 4: fill rate P(Poisson(λL) ≤ s−1).
  const idle = { demandRate: 5, demandCv: 0, utilization: 1e-12, share: 1, leadTimeWeeks: 2 };
  const poisson = (mean: number, most: number) => {
    let term = Math.exp(-mean);
    let sum = 0;
    for (let k = 0; k <= most; k += 1) {
      sum += term;
      term *= mean / (k + 1);
    }
    return sum;
  };

  it.each([1, 5, 10, 15, 25])('serves P(Poisson(10) ≤ s−1) at s = %d', (baseStock) => {
    expect(stockPoint({ ...idle, baseStock }).fillRate).toBeCloseTo(poisson(10, baseStock - 1), 11);
  });

  it('makes customers wait longer than t with probability P(Poisson(λ(L−t)) ≥ s)', () => {
    expect(waitExceeds({ ...idle, baseStock: 8, weeks: 0.7 })).toBeCloseTo(1 - poisson(5 * 1.3, 7), 11);
  });
});

describe('no stock: make to order', () => {
  const { demandRate, demandCv, utilization, fabricationWeeks, assemblyWeeks } = defaultScenario;
  const empty = {
    demandRate,
    demandCv,
    utilization,
    leadTimeWeeks: fabricationWeeks + assemblyWeeks,
    baseStock: 0,
  };
  const { wait } = evaluateMakeToOrder(defaultScenario);

  it.each([1, 1 / 24, 1 / 1000])('has the wait of make to order whatever its share (%d)', (share) => {
    expect(stockPoint({ ...empty, share }).meanWaitWeeks).toBeCloseTo(wait.mean, 12);
    expect(waitQuantile({ ...empty, share, probability: 0.5 })).toBeCloseTo(wait.median, 12);
    expect(waitQuantile({ ...empty, share, probability: 0.95 })).toBeCloseTo(wait.p95, 12);
    for (const weeks of [0, 1, 2.6, 3, 10]) {
      expect(waitExceeds({ ...empty, share, weeks })).toBeCloseTo(wait.exceeds(weeks), 13);
    }
  });

  it('waits the fixed times and an exponential queueing time', () => {
    // W = L₁ + L₂ + Exp(η) with mean (1+I)/2 · 1/(μ−Λ) = 0.36 weeks.
    expect(wait.exceeds(2.6 + 0.36)).toBeCloseTo(Math.exp(-1), 12);
    expect(wait.exceeds(2.5)).toBe(1);
  });
});

describe('no lead time, single units, V versions: the multi-product queue', () => {
  // Zipkin, Management Science 41 (1995) 690–703: outstanding units of one version are geometric with ρₚ = pρ/(pρ+1−ρ).
  it.each([2, 7, 32])('has P(N ≤ s) = 1 − ρₚˢ⁺¹ for %d versions', (versions) => {
    const ratio = 0.8 / versions / (0.8 / versions + 0.2);
    for (const baseStock of [0, 1, 2, 5]) {
      const measures = stockPoint({ ...oneQueue, share: 1 / versions, baseStock });
      expect(measures.noBackorderShare).toBeCloseTo(1 - ratio ** (baseStock + 1), 13);
      expect(measures.fillRate).toBeCloseTo(1 - ratio ** baseStock, 13);
    }
  });
});

describe('orders of several units: the time at the bottleneck', () => {
  it('is exponential with mean (1+I)/2 ÷ (μ−Λ), the variability and the utilization effect in one', () => {
    // GI/M/1: Zipkin, Foundations of Inventory Management (2000), chapter 7. Here I = 0.4²·50 = 8 and μ−Λ = 12.5.
    const empty = { ...oneQueue, demandRate: 50, demandCv: 0.4, baseStock: 0 };
    expect(stockPoint(empty).meanWaitWeeks).toBeCloseTo(4.5 / 12.5, 13);
    expect(waitExceeds({ ...empty, weeks: 1 })).toBeCloseTo(Math.exp(-12.5 / 4.5), 13);
  });
});
