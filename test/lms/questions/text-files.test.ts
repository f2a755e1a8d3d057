/** GIFT by a parser of others, CSV by a reader of our own, both against what Moodle XML says. */
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { csv } from '../../../src/lms/questions/files/csv.ts';
import { gift } from '../../../src/lms/questions/files/gift.ts';
import { moodleXml } from '../../../src/lms/questions/files/moodle-xml.ts';
import { questionFileKinds } from '../../../src/lms/questions/files/file-kinds.ts';
import { makeQuestionFile } from '../../../src/lms/questions/files/make-file.ts';
import type { QuestionSet } from '../../../src/lms/questions/files/question-set.ts';
import { validate } from '../../support/validate-xml.ts';
import { readMoodle } from './read-moodle.ts';
import { everyQuestion, root } from './sample.ts';

const moodle = readMoodle(moodleXml(everyQuestion));

/** What a question would be that holds every sign a format gives a meaning to. */
const nasty = 'a ~ b = c # d { e } f : g \\ h < i > j & k " l ]]> m\n=n, %50% -> // $CATEGORY';
const strange: QuestionSet = {
  root,
  seed: 1,
  questions: everyQuestion.questions.slice(0, 1).map((question) => ({
    ...question,
    title: nasty.replace('\n', ' '),
    statement: nasty,
    steps: [nasty],
    body: {
      kind: 'choice',
      options: [
        { text: `${nasty} 1`, correct: true, mistake: '', feedback: nasty },
        { text: `${nasty} 2`, correct: false, mistake: nasty, feedback: nasty },
      ],
    },
  })),
};

test('GIFT holds the same questions and answers as Moodle XML', () => {
  const entries = parse(gift(everyQuestion)).filter(({ type }) => type !== 'Category');
  expect(entries).toHaveLength(moodle.length);
  for (const [index, entry] of entries.entries()) expect(answersOf(entry)).toEqual(answersOf(moodle[index]));
});

test('GIFT has a category for each template, inside one for its chapter', () => {
  const categories = parse(gift(everyQuestion)).flatMap((entry) =>
    entry.type === 'Category' ? [entry.title] : [],
  );
  expect(categories).toEqual([...new Set(moodle.map(({ category }) => category))]);
  expect(categories).toContain('$course$/top/Stock or Order/3. Make to stock/Safety stock');
});

/** Numbers with tolerance and weight; options with weight; pairs: alike for both readers. */
function answersOf(entry: GIFTQuestion | (typeof moodle)[number] | undefined): unknown {
  if (!entry) return undefined;
  if ('answers' in entry)
    return entry.type === 'matching'
      ? entry.pairs
      : entry.answers.map(({ fraction, text, tolerance }) =>
          entry.type === 'numerical' ? [fraction, Number(text), tolerance] : [fraction, text],
        );
  if (entry.type === 'Numerical')
    return (entry.choices as readonly { weight: number; text: { number: number; range: number } }[]).map(
      ({ weight, text }) => [weight, text.number, text.range],
    );
  if (entry.type === 'MC')
    return entry.choices.map(({ isCorrect, text }) => [isCorrect ? 100 : 0, plain(text.text)]);
  if (entry.type === 'Matching')
    return entry.matchPairs.map(({ subquestion, subanswer }) => [plain(subquestion.text), subanswer]);
  return entry.type;
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test('every sign with a meaning in GIFT is escaped, and comes back as it was', () => {
  const [, entry] = parse(gift(strange));
  if (entry?.type !== 'MC') throw new Error('The question was not read as a choice.');
  const oneLine = nasty.replace('\n', ' ');
  expect(entry.choices.map(({ text }) => plain(text.text))).toEqual([`${oneLine} 1`, `${oneLine} 2`]);
  expect(entry.title).toBe(`${oneLine} (1)`);
});

test('every sign with a meaning in XML survives Moodle XML', () => {
  const [question] = readMoodle(moodleXml(strange));
  expect(question?.answers.map(({ text }) => text)).toEqual([`${nasty} 1`, `${nasty} 2`]);
});

test('Moodle XML is valid against a schema of what Moodle reads, and would not be with another element', async () => {
  const schema = { '': 'questions.xsd' };
  for (const set of [everyQuestion, strange])
    expect(await validate(moodleXml(set), 'moodle', schema)).toEqual([]);
  const wrong = moodleXml(strange).replace('<single>', '<note /><single>');
  expect(await validate(wrong, 'moodle', schema)).not.toEqual([]);
});

test('CSV has a row for each question with its answer, tolerance and link', () => {
  const [header = [], ...rows] = readCsv(csv(everyQuestion));
  expect(rows).toHaveLength(moodle.length);
  const cell = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  for (const [index, row] of rows.entries()) {
    const question = moodle[index];
    expect(row).toHaveLength(header.length);
    expect(cell(row, 'Id')).toBe(question?.id);
    expect(new URL(cell(row, 'Link')).search).toBe(question?.link.search);
    const [right] = question?.answers.filter(({ fraction }) => fraction === 100) ?? [];
    if (question?.type === 'numerical') {
      expect([cell(row, 'Value'), cell(row, 'Tolerance')].map(Number)).toEqual([
        Number(right?.text),
        right?.tolerance,
      ]);
      expect(cell(row, 'Unit')).not.toBe('');
    }
    if (question?.type === 'multichoice') expect(cell(row, 'Answer')).toBe(right?.text);
  }
});

/** RFC 4180, section 2. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test.each(questionFileKinds)('%s: the same questions give the same bytes', (kind) => {
  const make = () => Buffer.from(makeQuestionFile(kind, everyQuestion).content);
  expect(make().equals(make())).toBe(true);
});
