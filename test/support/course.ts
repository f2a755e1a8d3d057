/**
 * A course system for tests: `scorm-again`, a run-time nobody here wrote, in the version asked for. It refuses what the
 * standard refuses, and keeps what it was told from one visit to the next.
 */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { ScormVersion } from '../../src/lms/scorm/dialect.ts';
import type { ApiWindow } from '../../src/lms/scorm/find-api.ts';

export interface Course {
  /** The window an activity is launched in. */
  readonly window: ApiWindow;
  /** Every word said to the course: `SetValue cmi.exit suspend`. */
  readonly said: readonly string[];
  /** What the course answered with an error. */
  readonly refused: readonly string[];
  get(element: string): string;
  /** The next visit of the same learner. */
  again(): Course;
}

const names = { '1.2': 'API', '2004': 'API_1484_11' } as const;
const kept = {
  '1.2': ['cmi.suspend_data', 'cmi.core.lesson_location', 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  '2004': ['cmi.suspend_data', 'cmi.location', 'cmi.completion_status', 'cmi.success_status'],
} as const;

type Values = Readonly<Record<string, string>>;

/** `before`: what the course knows already. */
export function openCourse(version: ScormVersion, before: Values = {}): Course {
  const settings = { autocommit: false, logLevel: 5 } as const;
  const real = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  for (const [element, value] of Object.entries(before)) real.setCMIValue(element, value);
  const said: string[] = [];
  const refused: string[] = [];
  const api = new Proxy(real, {
    get: (target, method) => {
      const inner: unknown = Reflect.get(target, method);
      if (typeof inner !== 'function') return undefined;
      return (...words: string[]): unknown => {
        const answer: unknown = Reflect.apply(inner, target, words);
        const sentence = [String(method), ...words].join(' ').trim();
        said.push(sentence);
        if (answer === 'false' || answer === false) refused.push(sentence);
        return answer;
      };
    },
  });
  // What an activity may only write can be read from the course's own record.
  const get = (element: string): string => {
    const record = real.getFlattenedCMI() as Readonly<Record<string, unknown>>;
    return String(record[element] ?? real.getCMIValue(element));
  };
  return {
    window: { parent: { [names[version]]: api } },
    said,
    refused,
    get,
    again: () => {
      const known = kept[version].map((element) => [element, get(element)] as const);
      return openCourse(version, Object.fromEntries(known.filter(([, value]) => value !== '')));
    },
  };
}
