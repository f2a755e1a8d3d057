import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioTable } from '../../src/calculators/shared/scenario-parameters.ts';
import { calculators } from '../../src/calculators/registry.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import type { NumberParameter } from '../../src/calculators/shared/definition.ts';
import { readValue } from '../../src/calculators/shared/validate.ts';
import { fromPosition, snap, toPosition, writeValue } from '../../src/calculators/shared/values.ts';
import { placeOf, trackEnd, valueAfterKey, valueAt } from '../../src/ui/slider-steps.ts';

const parameters = Object.values(scenarioTable);
const anyParameter = fc.constantFrom(...parameters);
const anyPlace = fc.integer({ min: 0, max: trackEnd });

describe('a slider', () => {
  it('finds its way back from every place', () => {
    fc.assert(
      fc.property(anyParameter, fc.double({ min: 0, max: 1, noNaN: true }), (parameter, position) => {
        const there = fromPosition(parameter.scale, parameter, position);
        expect(toPosition(parameter.scale, parameter, there)).toBeCloseTo(position, 9);
      }),
    );
  });

  it('never leaves its range and never shows more digits than it keeps', () => {
    fc.assert(
      fc.property(anyParameter, anyPlace, (parameter, place) => {
        const value = valueAt(parameter, parameter, place);
        expect(value).toBeGreaterThanOrEqual(parameter.min);
        expect(value).toBeLessThanOrEqual(parameter.max);
        expect(value).toBe(snap(parameter, value));
      }),
    );
  });

  it('rises with its place', () => {
    for (const parameter of parameters) {
      const values = Array.from({ length: trackEnd + 1 }, (_, place) => valueAt(parameter, parameter, place));
      for (let place = 1; place < values.length; place += 1)
        expect(values[place], parameter.label).toBeGreaterThanOrEqual(values[place - 1] as number);
    }
  });

  it('lands on round numbers under the pointer', () => {
    const { demandRate } = scenarioTable;
    const place = placeOf(demandRate, demandRate, 3217.43);
    expect(valueAt(demandRate, demandRate, place) % 10).toBe(0);
  });

  it.each(['ArrowUp', 'ArrowRight', 'PageUp'])('always moves up on %s until its end', (key) => {
    for (const parameter of parameters) {
      let value: number = parameter.min;
      for (let presses = 0; presses < 400 && value < parameter.max; presses += 1) {
        const next = valueAfterKey(parameter, parameter, value, key, false) as number;
        expect(next, `${parameter.label} at ${value}`).toBeGreaterThan(value);
        value = next;
      }
      expect(value, parameter.label).toBe(parameter.max);
    }
  });

  it('moves by its smallest step with Shift, and to its ends with Home and End', () => {
    const { demandCv } = scenarioTable;
    expect(valueAfterKey(demandCv, demandCv, 0.4, 'ArrowRight', true)).toBe(0.401);
    expect(valueAfterKey(demandCv, demandCv, 0.4, 'ArrowLeft', true)).toBe(0.399);
    expect(valueAfterKey(demandCv, demandCv, 0.4, 'Home', false)).toBe(0);
    expect(valueAfterKey(demandCv, demandCv, 0.4, 'End', false)).toBe(9);
    expect(valueAfterKey(demandCv, demandCv, 0.4, 'a', false)).toBeNull();
  });
});

describe('the box beside the slider', () => {
  const format = createFormat('en-US', 'USD');
  const numbers = calculators.flatMap(({ id, parameters: all }) =>
    Object.entries(all).flatMap(([name, parameter]) =>
      parameter.kind === 'number' ? [[id, name, parameter] as const] : [],
    ),
  );

  it.each(numbers)('of %s shows every %s that can be set, none of them rounded', (_, __, parameter) => {
    const misread = [...settable(parameter)].filter((value) => {
      const reading = readValue(parameter, writeValue(parameter, value, format), parameter, format);
      return !reading.ok || reading.value !== value;
    });
    expect(misread).toEqual([]);
  });
});

/** By pointer at every place of the track; by keys, in the smallest steps, from its end and from the usual value. */
function settable(parameter: NumberParameter): ReadonlySet<number> {
  const places = Array.from({ length: trackEnd + 1 }, (_, place) => valueAt(parameter, parameter, place));
  const steps = [parameter.min, parameter.default].flatMap((from) => {
    let value = from;
    return Array.from({ length: 100 }, () => {
      value = valueAfterKey(parameter, parameter, value, 'ArrowRight', true) as number;
      return value;
    });
  });
  return new Set([...places, ...steps]);
}
