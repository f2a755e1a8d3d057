import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { withoutDoors } from '../../scripts/lib/without-doors.ts';

type Chunk = Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'isEntry' | 'imports' | 'modules' | 'code'>;

function chunk(fileName: string, code: string, rest: Partial<Chunk> = {}): Chunk {
  return { type: 'chunk', fileName, code, isEntry: false, imports: [], modules: {}, ...rest };
}

function bundleOf(...chunks: readonly Chunk[]): Record<string, Chunk> {
  const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, one]));
  withoutDoors(bundle as unknown as Rolldown.OutputBundle);
  return bundle;
}

const door = chunk('_astro/Map.1.js', 'export{t as default}from"./room.2.js";', {
  isEntry: true,
  imports: ['_astro/room.2.js'],
});
const room = chunk('_astro/room.2.js', 'const a=1,b=2;export{a as n,b as t};', {
  modules: { 'map.ts': {} as Rolldown.RenderedModule },
});

test('what lies behind a door stands in its place', () => {
  const bundle = bundleOf({ ...door }, { ...room });
  expect(Object.keys(bundle)).toEqual(['_astro/Map.1.js']);
  expect(bundle['_astro/Map.1.js']?.code).toBe(`${room.code}export{b as default};`);
});

test('others find it there', () => {
  const guest = chunk('_astro/guest.3.js', 'import{n as a}from"./room.2.js";');
  expect(bundleOf({ ...door }, { ...room }, guest)['_astro/guest.3.js']?.code).toBe(
    'import{n as a}from"./Map.1.js";',
  );
});

test('an entry with modules of its own is no door', () => {
  const entry = { ...door, modules: { 'own.ts': {} as Rolldown.RenderedModule } };
  expect(Object.keys(bundleOf(entry, { ...room }))).toEqual(['_astro/Map.1.js', '_astro/room.2.js']);
});

test('a door that does more than hand on stops the build', () => {
  expect(() => bundleOf({ ...door, code: 'console.log(1)' }, { ...room })).toThrow('more than a door');
});
