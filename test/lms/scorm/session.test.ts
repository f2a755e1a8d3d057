// Names and values of elements: the run-time of scorm-again, which refuses what each version of the standard refuses.
import { describe, expect, test } from 'vitest';
import { Connection } from '../../../src/lms/scorm/connection.ts';
import type { ScormVersion } from '../../../src/lms/scorm/dialect.ts';
import { findApi } from '../../../src/lms/scorm/find-api.ts';
import { readPrediction, type PredictionResult } from '../../../src/lms/scorm/prediction-result.ts';
import { Session } from '../../../src/lms/scorm/session.ts';
import { openCourse, type Course } from '../../support/course.ts';

const state = { v: 1, m: '1', query: 'versions=48&volatility=0.35', explored: true };
const number = readPrediction({ id: 'mto.meanWait', guess: 3, answer: 1.9, score: 0.42 }) as PredictionResult;
const choice = readPrediction({ id: 'total', guess: 'mto', answer: 'mts+ato', score: 0 }) as PredictionResult;

/** Elements of the version: its status, its score, its place, its time. */
const words = {
  '1.2': { status: 'cmi.core.lesson_status', raw: 'cmi.core.score.raw', place: 'cmi.core.lesson_location', time: 'cmi.core.session_time', exit: 'cmi.core.exit', answer: 'student_response' },
  '2004': { status: 'cmi.completion_status', raw: 'cmi.score.raw', place: 'cmi.location', time: 'cmi.session_time', exit: 'cmi.exit', answer: 'learner_response' },
} as const; // prettier-ignore

function visit(course: Course, version: ScormVersion, now: () => number = () => 0): Session {
  const found = findApi(course.window, version);
  if (!found) throw new Error('The course has no API.');
  return new Session(new Connection(found), now);
}

describe.each(['1.2', '2004'] as const)('in a course of SCORM %s', (version) => {
  const names = words[version];

  test('a visit that is only begun is incomplete, and left to be resumed', () => {
    const course = openCourse(version);
    const session = visit(course, version);
    expect(session.open()).toEqual({ state: undefined, picture: '', finished: false, records: true });
    expect(course.get(names.status)).toBe('incomplete');
    session.note(state, 'wait');
    session.leave();
    expect(course.get(names.exit)).toBe('suspend');
    expect(course.refused).toEqual([]);
  });

  test('the next visit finds values and picture again', () => {
    const first = openCourse(version);
    const session = visit(first, version);
    session.open();
    session.note(state, 'wait');
    session.leave();
    const resumed = visit(first.again(), version).open();
    expect(resumed).toEqual({ state, picture: 'wait', finished: false, records: true });
  });

  test('save and finish completes, without a score where nothing was predicted', () => {
    const course = openCourse(version);
    const session = visit(course, version);
    session.open();
    session.note(state, '');
    expect(session.finish()).toBe(true);
    expect(course.get(names.status)).toBe('completed');
    expect(course.get(names.raw)).toBe('');
    expect(course.said.at(-1)).toMatch(/^(LMSFinish|Terminate)/);
    expect(course.refused).toEqual([]);
    expect(visit(course.again(), version).open()).toMatchObject({ state, finished: true });
  });

  test('a prediction is recorded at once and committed; finishing passes, with its closeness as the score', () => {
    const course = openCourse(version);
    const session = visit(course, version);
    session.open();
    session.note(state, '');
    expect(session.predict(number)).toBe(true);
    expect(course.said.at(-1)).toMatch(/Commit$/);
    expect(course.get('cmi.interactions.0.id')).toBe('mto.meanWait');
    expect(course.get(`cmi.interactions.0.${names.answer}`)).toBe('3');
    expect(course.get('cmi.interactions.0.result')).toBe('0.42');
    session.finish();
    expect(course.get(names.raw)).toBe('42');
    expect(course.get(version === '1.2' ? names.status : 'cmi.success_status')).toBe('passed');
    expect(course.refused).toEqual([]);
  });

  test('a second prediction is recorded too, but the first one counts: the second has seen the answer', () => {
    const course = openCourse(version);
    const session = visit(course, version);
    session.open();
    session.note(state, '');
    session.predict(choice);
    session.predict({ ...choice, guess: 'mts', closeness: 1 });
    expect(course.get('cmi.interactions._count')).toBe('2');
    expect(course.get('cmi.interactions.0.correct_responses._count')).toBe('2');
    const next = course.again();
    const later = visit(next, version);
    later.open();
    later.predict(number);
    later.finish();
    expect(next.get(names.raw)).toBe('0');
    expect([...course.refused, ...next.refused]).toEqual([]);
  });

  test('the time of the visit is told in the version’s own way', () => {
    const course = openCourse(version);
    let clock = 1000;
    const session = visit(course, version, () => clock);
    session.open();
    clock += 65_430;
    session.leave();
    const span = version === '1.2' ? '0000:01:05.43' : 'PT0H1M5.43S';
    expect(course.said).toContain(`${version === '1.2' ? 'LMSSetValue' : 'SetValue'} ${names.time} ${span}`);
    expect(course.refused).toEqual([]);
  });

  test('no word of the other version is ever said', () => {
    const course = openCourse(version);
    const session = visit(course, version);
    session.open();
    session.note(state, 'wait');
    session.predict(number);
    session.predict(choice);
    session.finish();
    const foreign = version === '1.2' ? /^(?!LMS)|cmi\.(location|exit|mode|completion|success|score|session_time)|learner_|timestamp|description/ : /^LMS|cmi\.core|student_|\.time /; // prettier-ignore
    expect(course.said.filter((sentence) => foreign.test(sentence))).toEqual([]);
  });

  test('a review records nothing', () => {
    const mode = version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
    const course = openCourse(version, { [mode]: 'review' });
    const session = visit(course, version);
    expect(session.open()?.records).toBe(false);
    session.note(state, 'wait');
    expect([session.predict(number), session.save(), session.finish()]).toEqual([false, false, false]);
    session.leave();
    expect(course.said.filter((sentence) => sentence.includes('SetValue'))).toEqual([]);
  });

  test('a course that does not answer, or breaks, stops nothing', () => {
    const broken = { get: () => { throw new Error('gone'); } }; // prettier-ignore
    for (const api of [
      {},
      new Proxy({}, broken),
      { LMSInitialize: () => 'false', Initialize: () => 'false' },
    ]) {
      const session = new Session(new Connection({ version, api }));
      expect(session.open()).toBeUndefined();
      session.note(state, '');
      expect([session.save(), session.finish()]).toEqual([false, false]);
      session.leave();
    }
  });
});

test('a course that refuses what it is told is not taken to have kept it', () => {
  const refusing = { LMSInitialize: () => 'true', LMSSetValue: () => 'true', LMSCommit: () => 'false' };
  const session = new Session(new Connection({ version: '1.2', api: refusing }));
  session.open();
  session.note(state, '');
  expect(session.finish()).toBe(false);
  expect(session.unsaved).toBe(true);
});
