/** Examples in doc comments are run, so that they stay true. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as model from '../../src/model/index.ts';

const examples = globSync('src/model/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/@example([^]*?)\*\//g)].map(([, text = '']) => {
    const code = text.replaceAll(/\n\s*\*/g, ' ').trim();
    const [expression = '', result = ''] = code.split(' // ');
    return [file, expression.trim(), Number(result)] as const;
  }),
);

/** What an example may name: the library's exports and those of the file it stands in. */
async function namesFor(file: string): Promise<object> {
  return { ...model, ...((await import(/* @vite-ignore */ resolve(file))) as object) };
}

describe('examples in the doc comments of the model', () => {
  it.each(examples)('%s: %s', async (file, expression, result) => {
    const value: unknown = runInNewContext(expression, await namesFor(file));
    expect(result).not.toBeNaN();
    expect(value).toBeCloseTo(result, 12);
  });

  it('there is one for every function that the library exports', () => {
    const helpers = ['requireScenario', 'scaleFactor'];
    const functions = Object.entries(model).filter(([, value]) => typeof value === 'function');
    const shown = new Set(examples.map(([, expression]) => expression.split('(')[0]));
    const missing = functions
      .map(([name]) => name)
      .filter((name) => !shown.has(name) && !helpers.includes(name));
    expect(missing).toEqual([]);
  });
});
