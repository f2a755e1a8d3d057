/** What every calculator must keep, whatever it computes. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculators, findCalculator } from '../../src/calculators/registry.ts';
import { defaultValues, type AnyValues } from '../../src/calculators/shared/definition.ts';
import { decodeViewOptions, hideableParts } from '../../src/calculators/shared/embed.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { unitWords } from '../../src/calculators/shared/unit-words.ts';
import { decodeValues, encodeValues } from '../../src/calculators/shared/url.ts';
import { rangeOf, snap } from '../../src/calculators/shared/values.ts';
import { plainText, type View } from '../../src/calculators/shared/view.ts';
import '../../src/charts/map-reading.ts';
import '../../src/charts/path-reading.ts';
import { tableOf } from '../../src/charts/table.ts';
import { randomValues, seeded } from '../support/random-values.ts';

const format = createFormat(buildLocale, 'USD');
const randomPoints = 60;

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (id, calculator) => {
    const defaults: AnyValues = defaultValues(calculator);
    const presets = calculator.presets.map((preset) => ({ ...defaults, ...preset.values }));
    const random = seeded(20_260_101);
    const points = Array.from({ length: randomPoints }, () => randomValues(calculator, random));
    const everywhere = [defaults, ...presets, ...points];

    it('lives in the folder of its name', () => {
      const source = readFileSync(`src/calculators/${id}/definition.ts`, 'utf8');
      expect(source).toContain(`id: '${id}'`);
      expect(findCalculator(id)).toBe(calculator);
    });

    it('has a note', () => {
      expect(existsSync(`content/calculators/${id}.mdx`)).toBe(true);
    });

    it('cites only works that the list of references holds', () => {
      const list = readFileSync('content/references.yaml', 'utf8');
      for (const reference of calculator.references) expect(list).toMatch(new RegExp(`id: ${reference}\\s`));
    });

    it('names every parameter by a short lower-case word of its own', () => {
      const keys = Object.values(calculator.parameters).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z]{3,12}$/);
      for (const reserved of ['tab', 'theme', 'lock', 'hide', 'predict', 'seed', 'lang', 'm'])
        expect(keys).not.toContain(reserved);
    });

    it('gives its pictures only controls that exist', () => {
      for (const spec of Object.values(calculator.views))
        for (const name of spec.controls ?? []) expect(calculator.parameters).toHaveProperty(name);
    });

    it('does not name a parameter or a picture like a part of the frame', () => {
      const words = [
        ...Object.values(calculator.parameters).map(({ key }) => key),
        ...Object.keys(calculator.views),
      ];
      for (const word of words) expect(hideableParts as readonly string[]).not.toContain(word);
    });

    it('says of every parameter what it is, in a group that exists', () => {
      for (const parameter of Object.values(calculator.parameters)) {
        expect(parameter.label).not.toBe('');
        expect(parameter.help.length).toBeGreaterThan(20);
        expect(calculator.groups.map((group) => group.id)).toContain(parameter.group);
      }
    });

    it('keeps defaults and presets inside their ranges and at the displayed precision', () => {
      for (const values of [defaults, ...presets]) {
        for (const [name, parameter] of Object.entries(calculator.parameters)) {
          const value = values[name];
          if (parameter.kind === 'choice')
            expect(parameter.options.map((option) => option.value)).toContain(value);
          else if (value !== null) {
            const range = rangeOf(calculator, name, values);
            expect(value, name).toBeGreaterThanOrEqual(range.min);
            expect(value, name).toBeLessThanOrEqual(range.max);
            expect(value, name).toBe(snap(parameter, value as number));
          }
        }
      }
    });

    it('keeps tenths of a percent: 99.5% of capacity is not 100%', () => {
      for (const [name, parameter] of Object.entries(calculator.parameters))
        if (parameter.kind === 'number' && parameter.percent)
          expect(parameter.step, name).toBeLessThanOrEqual(0.001);
    });

    it('names only its own parameters in presets and examples', () => {
      for (const { values } of [...calculator.presets, ...calculator.examples])
        for (const name of Object.keys(values)) expect(calculator.parameters).toHaveProperty(name);
    });

    it('reads back every link it writes', () => {
      for (const values of everywhere) {
        const decoded = decodeValues(calculator, encodeValues(calculator, values));
        expect(decoded.problems).toEqual([]);
        expect(decoded.values).toEqual(values);
      }
    });

    it('writes nothing into a link for its defaults', () => {
      expect(encodeValues(calculator, defaults).toString()).toBe('');
    });

    it('accepts every one of its parameters in lock and hide', () => {
      const keys = Object.values(calculator.parameters).map(({ key }) => key);
      const search = new URLSearchParams({
        lock: keys.join(),
        hide: [...keys, ...Object.keys(calculator.views)].join(),
      });
      expect(decodeViewOptions(calculator, search).problems).toEqual([]);
    });

    it('gives finite outputs everywhere, or says why it cannot', () => {
      for (const values of everywhere) {
        if (calculator.check(values).length > 0) continue;
        const result = calculator.compute(values);
        for (const [name, output] of Object.entries(calculator.outputs)) {
          const value = output.of(result);
          if (value !== null)
            expect(value, `${name} at ${JSON.stringify(values)}`).toSatisfy(Number.isFinite);
        }
      }
    });

    it('labels every output with a name and a unit', () => {
      for (const output of Object.values(calculator.outputs)) {
        expect(output.label).not.toBe('');
        expect(output.unit).not.toBe('');
      }
    });

    it('draws a full picture everywhere', () => {
      for (const values of everywhere.slice(0, 30)) {
        const result = calculator.compute(values);
        for (const [name, spec] of Object.entries(calculator.views))
          expectDrawable(spec.build(values, result, format), `${name} at ${JSON.stringify(values)}`);
      }
    });

    it('says a unit once in the heading of a table', () => {
      for (const values of [defaults, ...presets]) {
        const result = calculator.compute(values);
        for (const spec of Object.values(calculator.views))
          for (const { label, unit } of tableOf(spec.build(values, result, format)).columns)
            if (unitWords(unit))
              expect(label.toLowerCase()).not.toMatch(new RegExp(`\\b${unitWords(unit)}$`));
      }
    });

    it('says in a sentence what its result means, everywhere', () => {
      for (const values of everywhere.slice(0, 30)) {
        const result = calculator.compute(values);
        const sentence = plainText(calculator.describe(values, result, format));
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expectProse(sentence);
        for (const note of calculator.notes(values, result, format)) expectProse(note.message);
        for (const step of calculator.formula(values, result, format))
          expectSpeakable(`${step.numbers} ${step.result}`);
        for (const name of Object.keys(calculator.parameters))
          expectProse(calculator.meaning?.(name, values, format) ?? '');
        for (const { label, help } of Object.values(calculator.parameters))
          expectSpeakable(`${label} ${help}`);
      }
    });

    it.each(calculator.examples.map((example) => [example.title, example] as const))(
      'agrees with: %s',
      (_, example) => {
        const result = calculator.compute({ ...defaults, ...example.values });
        for (const [name, [expected, tolerance]] of Object.entries(example.expected)) {
          const value = calculator.outputs[name]?.of(result) ?? Number.NaN;
          expect(Math.abs(value - expected), `${name} is ${value}`).toBeLessThanOrEqual(tolerance);
        }
      },
    );
  },
);

function expectSpeakable(text: string): void {
  expect(text).not.toMatch(/NaN|Infinity|undefined|null|∞/);
  expect(text).not.toMatch(/\d %/);
  expect(text, 'a hyphen for a minus').not.toMatch(/(?<![\p{L}\d])-\p{Sc}?\d/u);
}

/** As {@link expectSpeakable}, in words: one of a thing is one thing. */
function expectProse(text: string): void {
  expectSpeakable(text);
  expect(text).not.toMatch(/(?<![\d.,]|± )\b1 (orders|units|versions|weeks|seasons|servers|parts|shelves)\b/);
}

function expectDrawable(view: View, where: string): void {
  expect(view.title, where).not.toBe('');
  for (const text of [view.title, view.subtitle, view.description]) expectProse(text);
  const numbers = numbersOf(view);
  expect(numbers.length, where).toBeGreaterThan(3);
  // One question for a map's tens of thousands of numbers: an assertion for each took a minute.
  expect(
    [...numbers, view.x.min, view.x.max].filter((number) => !Number.isFinite(number)),
    where,
  ).toEqual([]);
  expect(view.x.max, where).toBeGreaterThan(view.x.min);
  for (const axis of 'y' in view ? [view.x, view.y] : [view.x])
    for (const value of [axis.min, axis.max, -0.5, -1250]) expectSpeakable(axis.format(value));
}

function numbersOf(view: View): readonly number[] {
  if (view.kind === 'bars') return view.bars.flatMap(({ values }) => values);
  if (view.kind === 'paths')
    return [
      ...view.paths.flatMap(({ points }) => points.flatMap(({ x, y, readings }) => [x, y, ...readings])),
      view.y.max,
    ];
  if (view.kind === 'lines')
    return [
      ...view.series.flatMap(({ points }) => points.flat()),
      ...view.marks.map(({ x }) => x),
      view.y.max,
    ];
  const fields = view.contenders.flatMap(({ score, detail }) => [
    ...Array.from(score),
    ...Array.from(detail),
  ]);
  return [view.point.x, view.point.y, ...fields];
}
