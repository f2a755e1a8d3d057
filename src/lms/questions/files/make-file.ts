/** The files that questions can be taken along in. The same questions give the same bytes. */
import { canvasQuiz } from './canvas-quiz.ts';
import { csv } from './csv.ts';
import type { QuestionFileKind } from './file-kinds.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { qtiPackage } from './qti-package.ts';
import type { QuestionSet } from './question-set.ts';
import { sheet } from './sheet.ts';

export interface QuestionFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface Format {
  readonly ending: string;
  readonly type: string;
  make(set: QuestionSet): string | Uint8Array<ArrayBuffer>;
}

const formats: Readonly<Record<QuestionFileKind, Format>> = {
  moodle: { ending: '-moodle.xml', type: 'application/xml', make: moodleXml },
  gift: { ending: '-gift.txt', type: 'text/plain;charset=utf-8', make: gift },
  canvas: { ending: '-canvas.zip', type: 'application/zip', make: canvasQuiz },
  qti: { ending: '-qti-2-1.zip', type: 'application/zip', make: qtiPackage },
  sheet: { ending: '-sheet.html', type: 'text/html;charset=utf-8', make: sheet },
  // Spreadsheets take a file for one of their own old encodings unless it begins with this mark.
  csv: { ending: '.csv', type: 'text/csv;charset=utf-8', make: (set) => `\ufeff${csv(set)}` },
};

export function makeQuestionFile(kind: QuestionFileKind, set: QuestionSet): QuestionFile {
  const { ending, type, make } = formats[kind];
  return { name: `stock-or-order-questions-seed-${set.seed}${ending}`, type, content: make(set) };
}
