/**
 * The two versions of SCORM: the same conversation in different words. Nothing of one version is ever said to the other;
 * some course systems end the conversation at the first word they do not know.
 */
import type { PredictionResult } from './prediction-result.ts';
import { clockSpan, isoSpan } from './times.ts';

export type ScormVersion = '1.2' | '2004';

export type Statement = readonly [element: string, value: string];

export interface Dialect {
  readonly methods: {
    readonly initialize: string;
    readonly terminate: string;
    readonly getValue: string;
    readonly setValue: string;
    readonly commit: string;
    readonly lastError: string;
  };
  readonly status: string;
  /** Values of `status` before a learner has ever opened the activity. */
  readonly untouched: readonly string[];
  readonly done: readonly string[];
  readonly mode: string;
  readonly suspendData: string;
  readonly location: string;
  started(): readonly Statement[];
  /** Leaving for now: the course system keeps what it was told and gives it back the next time. */
  leaving(spentMilliseconds: number): readonly Statement[];
  /** `closeness`, 0 to 1: how near the prediction came, where one was asked for. */
  finished(closeness: number | undefined): readonly Statement[];
  interaction(index: number, prediction: PredictionResult, at: Date): readonly Statement[];
}

const scorm12: Dialect = {
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  status: 'cmi.core.lesson_status',
  untouched: ['not attempted', ''],
  done: ['passed', 'completed'],
  mode: 'cmi.core.lesson_mode',
  suspendData: 'cmi.suspend_data',
  location: 'cmi.core.lesson_location',
  started: () => [['cmi.core.lesson_status', 'incomplete']],
  leaving: (spent) => [
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', clockSpan(spent)],
  ],
  finished: (closeness) => [
    ...(closeness === undefined ? [] : points('cmi.core.score', closeness)),
    ['cmi.core.lesson_status', closeness === undefined ? 'completed' : 'passed'],
  ],
  interaction: (index, { id, kind, guess, answers, closeness }, at) => {
    const path = `cmi.interactions.${index}`;
    return [
      [`${path}.id`, id],
      // A choice is one letter here: a word must be given as filled in.
      [`${path}.type`, kind === 'number' ? 'numeric' : 'fill-in'],
      [`${path}.time`, at.toTimeString().slice(0, 8)],
      ...patterns(path, answers),
      [`${path}.student_response`, guess],
      [`${path}.result`, String(closeness)],
    ];
  },
};

const scorm2004: Dialect = {
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  status: 'cmi.completion_status',
  untouched: ['not attempted', 'unknown', ''],
  done: ['completed'],
  mode: 'cmi.mode',
  suspendData: 'cmi.suspend_data',
  location: 'cmi.location',
  started: () => [['cmi.completion_status', 'incomplete']],
  leaving: (spent) => [
    ['cmi.exit', 'suspend'],
    ['cmi.session_time', isoSpan(spent)],
  ],
  finished: (closeness) => [
    ...(closeness === undefined
      ? []
      : [['cmi.score.scaled', String(closeness)] as const, ...points('cmi.score', closeness)]),
    ['cmi.completion_status', 'completed'],
    ...(closeness === undefined ? [] : [['cmi.success_status', 'passed'] as const]),
  ],
  interaction: (index, { id, kind, guess, answers, closeness, said }, at) => {
    const path = `cmi.interactions.${index}`;
    return [
      [`${path}.id`, id],
      [`${path}.type`, kind === 'number' ? 'numeric' : 'choice'],
      // Course systems take a zone only after hundredths of a second.
      [`${path}.timestamp`, `${at.toISOString().slice(0, 22)}Z`],
      // A number is right within bounds; here both bounds are the answer.
      ...patterns(path, kind === 'number' ? answers.map((one) => `${one}[:]${one}`) : answers),
      [`${path}.learner_response`, guess],
      [`${path}.result`, String(closeness)],
      [`${path}.description`, said.slice(0, 250)],
    ];
  },
};

/** Each of them is right. */
function patterns(path: string, answers: readonly string[]): readonly Statement[] {
  return answers.map((answer, index) => [`${path}.correct_responses.${index}.pattern`, answer]);
}

function points(path: string, closeness: number): readonly Statement[] {
  return [
    [`${path}.raw`, String(Math.round(100 * closeness))],
    [`${path}.min`, '0'],
    [`${path}.max`, '100'],
  ];
}

export const dialects: Readonly<Record<ScormVersion, Dialect>> = { '1.2': scorm12, '2004': scorm2004 };
