/**
 * Moodle XML: a category for each template, so that a quiz draws one question from each at random. Wrong numbers that a
 * named misconception leads to are answers without credit, each with its feedback. Orderings become matchings of items
 * with places, which every Moodle knows.
 */
import { escapeMarkup } from '../../packages/escape.ts';
import { chapterName } from '../chapters.ts';
import type { ChoiceBody, MatchingBody, NumericBody, OrderingBody, Question } from '../question.ts';
import { asMatching } from './as-matching.ts';
import {
  feedbackOf,
  mistakeTolerance,
  mistakeWords,
  plainNumber,
  solutionHtml,
  statementHtml,
} from './parts.ts';
import { groupsOf, nameOf, type QuestionSet, type TemplateGroup } from './question-set.ts';

export function moodleXml(set: QuestionSet): string {
  const parts = groupsOf(set.questions).flatMap((group) => [
    categoryOf(group),
    ...group.variants.map((question) => questionElement(question, set.root)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`;
}

function categoryOf({ chapter, title }: TemplateGroup): string {
  const path = ['$course$', 'top', 'Stock or Order', ...[chapterName(chapter), title].map(inPath)].join('/');
  return `<question type="category">\n<category>${plain(path)}</category>\n</question>`;
}

/** A slash in a name is doubled: a single one would start a category inside. */
function inPath(name: string): string {
  return name.replaceAll('/', '//');
}

function questionElement(question: Question, root: string): string {
  const { type, own } = bodyOf(question);
  return [
    `<question type="${type}">`,
    `<name>${plain(nameOf(question))}</name>`,
    html('questiontext', statementHtml(question)),
    html('generalfeedback', solutionHtml(root, question)),
    '<defaultgrade>1</defaultgrade>',
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${escapeMarkup(question.id)}</idnumber>`,
    ...own,
    '</question>',
  ].join('\n');
}

function bodyOf({ body }: Question): { readonly type: string; readonly own: readonly string[] } {
  if (body.kind === 'numeric') return { type: 'numerical', own: numericParts(body) };
  if (body.kind === 'choice') return { type: 'multichoice', own: choiceParts(body) };
  return { type: 'matching', own: matchingParts(body) };
}

function numericParts(body: NumericBody): readonly string[] {
  const { answer, tolerance, unit, mistakes } = body;
  const wrong = mistakes.map((mistake) =>
    numberAnswer(
      0,
      mistake.value,
      mistakeTolerance(mistake, body),
      mistakeWords(mistake.name, mistake.because),
    ),
  );
  return [
    numberAnswer(100, answer, tolerance, 'Right.'),
    ...wrong,
    `<units><unit><multiplier>1</multiplier><unit_name>${escapeMarkup(unit)}</unit_name></unit></units>`,
    // The unit may be typed after the number and costs nothing where it is left out.
    '<unitgradingtype>0</unitgradingtype>',
    '<unitpenalty>0.1</unitpenalty>',
    '<showunits>0</showunits>',
    '<unitsleft>0</unitsleft>',
  ];
}

function numberAnswer(fraction: number, value: number, tolerance: number, feedback: string): string {
  return [
    `<answer fraction="${fraction}" format="moodle_auto_format">`,
    `<text>${plainNumber(value)}</text>`,
    `<tolerance>${plainNumber(tolerance)}</tolerance>`,
    html('feedback', `<p>${escapeMarkup(feedback)}</p>`),
    '</answer>',
  ].join('');
}

function choiceParts({ options }: ChoiceBody): readonly string[] {
  return [
    '<single>true</single>',
    '<shuffleanswers>true</shuffleanswers>',
    '<answernumbering>abc</answernumbering>',
    ...options.map(
      (option) =>
        `<answer fraction="${option.correct ? 100 : 0}" format="html">${cdata(escapeMarkup(option.text))}${html('feedback', `<p>${escapeMarkup(feedbackOf(option))}</p>`)}</answer>`,
    ),
  ];
}

function matchingParts(body: MatchingBody | OrderingBody): readonly string[] {
  return [
    '<shuffleanswers>true</shuffleanswers>',
    ...asMatching(body).pairs.map(
      ({ prompt, answer }) =>
        `<subquestion format="html">${cdata(`<p>${escapeMarkup(prompt)}</p>`)}<answer>${plain(answer)}</answer></subquestion>`,
    ),
  ];
}

function html(element: string, markup: string): string {
  return `<${element} format="html">${cdata(markup)}</${element}>`;
}

/** Markup is escaped text already; what would end the section early is split. */
function cdata(markup: string): string {
  return `<text><![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]></text>`;
}

function plain(text: string): string {
  return `<text>${escapeMarkup(text)}</text>`;
}
