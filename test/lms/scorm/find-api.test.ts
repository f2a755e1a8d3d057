import { expect, test } from 'vitest';
import { findApi } from '../../../src/lms/scorm/find-api.ts';

const api = { LMSInitialize: () => 'true' };

/** A window that refuses every touch, as one of another origin does. */
const stranger = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Blocked a frame from accessing a cross-origin frame.');
    },
  },
);

/** A window inside `frames` others, the outermost of which is its own parent and holds `names`. */
function nested(frames: number, names: object): object {
  const top: Record<string, unknown> = { ...names };
  top.parent = top.top = top;
  let here: object = top;
  for (let depth = 0; depth < frames; depth += 1) here = { parent: here, top };
  return here;
}

test.each([0, 1, 3, 9])('the API is found %d frames above', (frames) => {
  expect(findApi(nested(frames, { API: api }), '1.2')).toEqual({ version: '1.2', api });
  expect(findApi(nested(frames, { API_1484_11: api }), '2004')).toEqual({ version: '2004', api });
});

test('the API is found from the window that opened ours', () => {
  expect(findApi({ opener: nested(2, { API: api }) }, '1.2')?.api).toBe(api);
  const popup = { opener: nested(1, { API: api }) };
  expect(findApi({ parent: popup, top: popup }, '1.2')?.api).toBe(api);
});

test('where both are there, the package gets the one it was made for', () => {
  const both = nested(1, { API: api, API_1484_11: { Initialize: () => 'true' } });
  expect(findApi(both, '1.2')?.version).toBe('1.2');
  expect(findApi(both, '2004')?.version).toBe('2004');
});

test('where only the other is there, it is taken in its own words', () => {
  expect(findApi(nested(1, { API: api }), '2004')?.version).toBe('1.2');
});

test('frames of another origin and frames without end are not fatal', () => {
  expect(findApi({ parent: stranger, opener: stranger, top: stranger }, '1.2')).toBeUndefined();
  const [one, two]: Record<string, unknown>[] = [{}, {}];
  Object.assign(one ?? {}, { parent: two, opener: two, top: two });
  Object.assign(two ?? {}, { parent: one, opener: one, top: one });
  expect(findApi(one ?? {}, '2004')).toBeUndefined();
});

test('a page without a course around it finds nothing', () => {
  expect(findApi(nested(0, {}), '1.2')).toBeUndefined();
  expect(findApi(nested(0, { API: 'not an object' }), '1.2')).toBeUndefined();
});
