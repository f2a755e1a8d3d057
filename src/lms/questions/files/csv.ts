/** A table with a row for each question, for spreadsheets and for programs. */
import { csvText, type Cell } from '../../../charts/csv.ts';
import { chapterName } from '../chapters.ts';
import type { Question } from '../question.ts';
import { answerOf, caseLink, feedbackOf, mistakeWords, offeredIn, plainNumber } from './parts.ts';
import type { QuestionSet } from './question-set.ts';

const header = [
  'Id',
  'Chapter',
  'Template',
  'Variant',
  'Kind',
  'Question',
  'Offered',
  'Answer',
  'Value',
  'Tolerance',
  'Unit',
  'Misconceptions',
  'Solution',
  'Link',
] as const;

export function csv({ root, questions }: QuestionSet): string {
  return csvText([], [header, ...questions.map((question) => rowOf(question, root))]);
}

/** Lists inside a cell stand one a line. */
function rowOf(question: Question, root: string): readonly Cell[] {
  const { id, chapter, title, variant, body, statement, steps } = question;
  const [value, tolerance, unit] =
    body.kind === 'numeric' ? [body.answer, body.tolerance, body.unit] : [null, null, null];
  return [
    id,
    chapterName(chapter),
    title,
    variant,
    body.kind,
    statement,
    offeredIn(question).join('\n'),
    answerOf(question),
    value,
    tolerance,
    unit,
    misconceptionsOf(question).join('\n'),
    steps.join('\n'),
    caseLink(root, question),
  ];
}

function misconceptionsOf({ body }: Question): readonly string[] {
  if (body.kind === 'numeric')
    return body.mistakes.map(
      ({ name, value, because }) => `${plainNumber(value)} – ${mistakeWords(name, because)}`,
    );
  if (body.kind !== 'choice') return [];
  return body.options
    .filter(({ correct }) => !correct)
    .map((option) => `${option.text} – ${feedbackOf(option)}`);
}
