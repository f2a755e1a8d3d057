import { describe, expect, it } from 'vitest';
import { compare } from '../../src/calculators/compare/definition.ts';
import { crossovers, cheapest, evaluateAt, sweep } from '../../src/calculators/compare/crossovers.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { headlineNames } from '../../src/calculators/shared/scenario-parameters.ts';
import { plainText } from '../../src/calculators/shared/view.ts';
import { defaultScenario, evaluateStrategies } from '../../src/model/index.ts';

const format = createFormat('en-US', 'USD');
const defaults = defaultValues(compare);
const winnerOf = (id: string): string => {
  const preset = compare.presets.find((candidate) => candidate.id === id);
  return cheapest(compare.compute({ ...defaults, ...preset?.values })).id;
};

describe('the presets', () => {
  // What each trade really does: clothes and phones are bought off the shelf; servers and bicycles are configured from
  // stocked parts; bridges, kitchens and airliners are built to contract.
  it.each([
    ['t-shirts', 'mts'],
    ['phones', 'mts'],
    ['servers', 'ato'],
    ['bicycles', 'ato'],
    ['bridges', 'mto'],
    ['kitchens', 'mto'],
    ['aircraft', 'mto'],
  ])('%s come out as %s', (id, strategy) => {
    expect(winnerOf(id)).toBe(strategy);
  });
});

describe('crossovers', () => {
  it.each(headlineNames)('of %s separate two winners', (name) => {
    for (const change of crossovers(defaultScenario, name, sweep(defaultScenario, name))) {
      const beyond = change.value + (name === 'versions' ? 0 : 1e-9);
      const before = name === 'versions' ? change.value - 1 : change.value * (1 - 2e-3);
      expect(cheapest(evaluateAt(defaultScenario, name, beyond)).id).toBe(change.to.id);
      expect(cheapest(evaluateAt(defaultScenario, name, before)).id).toBe(change.from.id);
    }
  });

  it('are found where winning changes along the versions', () => {
    expect(
      crossovers(defaultScenario, 'versions', sweep(defaultScenario, 'versions')).length,
    ).toBeGreaterThan(0);
  });
});

describe('the verdict', () => {
  const outcomes = evaluateStrategies(defaultScenario);
  const sentence = plainText(compare.describe(defaults, outcomes, format));

  it('names the winner, its cost, the runner-up and the difference', () => {
    // Costs of the check table of the model: 602.8086 and 617.0692.
    expect(sentence).toContain(
      'Assemble to order costs least: $602.81 a unit, $14.26 less than make to stock',
    );
  });

  it('says what would flip it, and that is so', () => {
    const found = /If there were (\d+) versions, make to stock would be cheaper/.exec(sentence);
    const versions = Number(found?.[1]);
    expect(cheapest(evaluateAt(defaultScenario, 'versions', versions)).id).toBe('mts');
    expect(cheapest(evaluateAt(defaultScenario, 'versions', versions + 1)).id).toBe('ato');
  });
});

describe('the cost picture', () => {
  it('adds up to the total above the floor', () => {
    const result = compare.compute(defaults);
    const view = compare.views.cost.build(defaults, result, format);
    if (view.kind !== 'bars') throw new Error('Bars were expected.');
    const floor = 600 * 50 ** Math.log2(0.99);
    const totals = view.bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
    expect(totals[0]).toBeCloseTo(result.mts.cost.total - floor, 9);
    expect(totals[1]).toBeCloseTo(result.ato.cost.total - floor, 9);
    expect(totals[2]).toBeCloseTo(result.mto.cost.total - floor, 9);
  });
});

describe('the waiting picture', () => {
  it('starts make to stock at its fill rate and never lets a curve fall', () => {
    const result = compare.compute(defaults);
    const view = compare.views.served.build(defaults, result, format);
    if (view.kind !== 'lines') throw new Error('Lines were expected.');
    expect(view.series[0]?.points[0]).toEqual([0, result.mts.stock.fillRate]);
    for (const { points } of view.series)
      points.slice(1).forEach(([, y], index) => expect(y).toBeGreaterThanOrEqual(points[index]?.[1] ?? 0));
  });
});
