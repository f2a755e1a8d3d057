/** Refusals: a RangeError that names the parameter, what was given and what is accepted. */
import { describe, expect, it } from 'vitest';
import {
  bottleneckWeeks,
  costFloor,
  defaultScenario,
  demandCvFloor,
  dispersionIndex,
  evaluateAssembleToOrder,
  evaluateMakeToStock,
  evaluateStrategies,
  leastCostStock,
  scenarioParameters,
  stockForFillRate,
  stockPoint,
  waitExceeds,
  waitQuantile,
  workInProcess,
  type Scenario,
} from '../../src/model/index.ts';

const names = Object.keys(scenarioParameters) as (keyof Scenario)[];
/** Anything a caller without a type checker might pass. */
const wrong = (scenario: Partial<Record<keyof Scenario, unknown>>) =>
  ({ ...defaultScenario, ...scenario }) as Scenario;

describe.each(names)('a scenario whose %s', (name) => {
  it.each([[NaN], [-1], ['2'], [undefined], [Infinity], [[3]]])('is %j is refused by name', (value) => {
    expect(() => evaluateStrategies(wrong({ [name]: value }))).toThrow(RangeError);
    expect(() => evaluateStrategies(wrong({ [name]: value }))).toThrow(`${name} must be`);
    expect(() => workInProcess(wrong({ [name]: value }))).toThrow(`${name} must be`);
  });

  it('is at either end of its range is accepted', () => {
    const { min, max } = scenarioParameters[name];
    expect(() => evaluateStrategies(wrong({ [name]: min }))).not.toThrow();
    expect(() => evaluateStrategies(wrong({ [name]: max }))).not.toThrow();
  });
});

describe('a refusal', () => {
  it('says what was given and what is accepted', () => {
    expect(() => evaluateStrategies(wrong({ utilization: 1 }))).toThrow(
      'utilization must be a number from 0.05 to 0.99; it was 1',
    );
    expect(() => evaluateStrategies(wrong({ versions: 2.5 }))).toThrow(
      'versions must be a whole number from 1 to 1000; it was 2.5',
    );
    expect(() => evaluateStrategies(wrong({ fillTarget: 1 }))).toThrow(
      'fillTarget must be null or a number from 0.5 to 0.999; it was 1',
    );
    expect(() => evaluateStrategies(wrong({ demandRate: '50' }))).toThrow('it was "50"');
  });

  it('meets a null that only the fill target may be', () => {
    expect(() => evaluateStrategies(wrong({ misfit: null }))).toThrow('misfit must be');
  });

  it('meets a level below one unit where the strategy holds stock', () => {
    for (const evaluate of [evaluateMakeToStock, evaluateAssembleToOrder]) {
      expect(() => evaluate(defaultScenario, 0)).toThrow('baseStock must be a whole number from 1');
      expect(() => evaluate(defaultScenario, 1.5)).toThrow('it was 1.5');
    }
  });

  it('does not meet volatility below the floor or above the slider', () => {
    expect(() => evaluateStrategies(wrong({ demandCv: 0 }))).not.toThrow();
    expect(() => evaluateStrategies(wrong({ demandCv: 20 }))).not.toThrow();
  });
});

const point = {
  demandRate: 50,
  demandCv: 0.4,
  utilization: 0.8,
  share: 0.25,
  leadTimeWeeks: 2,
  baseStock: 40,
};

describe('a stock point', () => {
  it.each([
    ['demandRate', 0],
    ['demandRate', NaN],
    ['demandCv', -0.1],
    ['utilization', 1],
    ['utilization', 0],
    ['share', 0],
    ['share', 1.1],
    ['leadTimeWeeks', -1],
    ['leadTimeWeeks', Infinity],
    ['baseStock', -1],
    ['baseStock', 2.5],
    ['baseStock', 1e12],
  ])('refuses %s = %d', (name, value) => {
    expect(() => stockPoint({ ...point, [name]: value })).toThrow(RangeError);
    expect(() => stockPoint({ ...point, [name]: value })).toThrow(`${name} must be`);
    expect(() => waitExceeds({ ...point, weeks: 1, [name]: value })).toThrow(`${name} must be`);
    expect(() => waitQuantile({ ...point, probability: 0.5, [name]: value })).toThrow(`${name} must be`);
  });

  it('refuses questions that have no answer', () => {
    expect(() => waitExceeds({ ...point, weeks: -1 })).toThrow('weeks must be');
    expect(() => waitQuantile({ ...point, probability: 1 })).toThrow('probability must be');
    expect(() => stockForFillRate({ ...point, fillRate: 1 })).toThrow('fillRate must be');
    const free = { ...point, holdingCostPerWeek: 0, waitingCostPerWeek: 1 };
    expect(() => leastCostStock({ ...free, holdingCostPerWeek: -1 })).toThrow('holdingCostPerWeek must be');
    expect(() => leastCostStock({ ...free, waitingCostPerWeek: NaN })).toThrow('waitingCostPerWeek must be');
    expect(() => evaluateMakeToStock(defaultScenario).wait.exceeds(NaN)).toThrow('weeks must be');
  });
});

describe('the small functions', () => {
  it('refuse by name too', () => {
    expect(() => demandCvFloor(0)).toThrow('demandRate must be');
    expect(() => dispersionIndex(50, -1)).toThrow('demandCv must be');
    expect(() => bottleneckWeeks({ ...point, utilization: 2 })).toThrow('utilization must be');
    expect(() => costFloor({ ...defaultScenario, scaleSaving: 0.5 })).toThrow('scaleSaving must be');
    expect(() => costFloor({ ...defaultScenario, unitCost: 0 })).toThrow('unitCost must be');
  });
});
