/**
 * GIFT, a text format that Moodle and others read. Every sign that GIFT gives a meaning is escaped in all text, links
 * included. Numbers are written in the weighted form, the only one that every reader takes with feedback.
 */
import { escapeMarkup } from '../../packages/escape.ts';
import { chapterName } from '../chapters.ts';
import type { Question } from '../question.ts';
import { asMatching } from './as-matching.ts';
import {
  feedbackOf,
  mistakeTolerance,
  mistakeWords,
  plainNumber,
  solutionHtml,
  statementHtml,
} from './parts.ts';
import { groupsOf, nameOf, titleOf, type QuestionSet, type TemplateGroup } from './question-set.ts';

export function gift(set: QuestionSet): string {
  const parts = groupsOf(set.questions).flatMap((group) => [
    `$CATEGORY: ${categoryOf(group)}`,
    ...group.variants.map((question) => entryOf(question, set.root)),
  ]);
  return `// ${titleOf(set)}\n\n${parts.join('\n\n')}\n`;
}

function categoryOf({ chapter, title }: TemplateGroup): string {
  return ['$course$', 'top', 'Stock or Order', chapterName(chapter), title]
    .map((name) => name.replaceAll('/', '//'))
    .join('/');
}

function entryOf(question: Question, root: string): string {
  return [
    `// ${question.id}`,
    `::${escape(nameOf(question))}::[html]${escape(statementHtml(question))}{`,
    ...answersOf(question),
    `####${escape(solutionHtml(root, question))}`,
    '}',
  ].join('\n');
}

function answersOf({ body }: Question): readonly string[] {
  if (body.kind === 'numeric')
    return [
      '#',
      numberLine(100, body.answer, body.tolerance, 'Right.'),
      ...body.mistakes.map((mistake) =>
        numberLine(
          0,
          mistake.value,
          mistakeTolerance(mistake, body),
          mistakeWords(mistake.name, mistake.because),
        ),
      ),
    ];
  if (body.kind === 'choice')
    return body.options.map(
      (option) => `${option.correct ? '=' : '~'}${markup(option.text)}#${markup(feedbackOf(option))}`,
    );
  // The right side of a pair is plain text for Moodle, whatever the format of the question.
  return asMatching(body).pairs.map(({ prompt, answer }) => `=${markup(prompt)} -> ${escape(answer)}`);
}

function numberLine(percent: number, value: number, tolerance: number, feedback: string): string {
  return `=%${percent}%${plainNumber(value)}:${plainNumber(tolerance)}#${markup(feedback)}`;
}

function markup(text: string): string {
  return escape(escapeMarkup(text));
}

function escape(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
