/** QTI 1.2 and 2.1: valid, scored by a small engine of our own, and giving full marks to the answers of Moodle XML. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { canvasQuiz } from '../../../src/lms/questions/files/canvas-quiz.ts';
import { moodleXml } from '../../../src/lms/questions/files/moodle-xml.ts';
import { qtiPackage } from '../../../src/lms/questions/files/qti-package.ts';
import { questionKinds } from '../../../src/lms/questions/question.ts';
import { unzip } from '../../support/unzip.ts';
import { validate } from '../../support/validate-xml.ts';
import { readMoodle } from './read-moodle.ts';
import { everyQuestion } from './sample.ts';

const moodle = readMoodle(moodleXml(everyQuestion));
const lists = ['item', 'section', 'respcondition', 'response_lid', 'response_label', 'qtimetadatafield', 'resource', 'simpleChoice', 'simpleAssociableChoice', 'value', 'assessmentSection', 'assessmentItemRef', 'responseCondition', 'dependency']; // prettier-ignore
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => lists.includes(name),
});

type Node = { readonly [name: string]: Node } & { readonly '#text'?: string };
const read = (xml: string | undefined): Node => parser.parse(xml ?? '') as Node;
const list = (node: Node | undefined): readonly Node[] => (node ?? []) as unknown as readonly Node[];
const text = (node: Node | string | undefined): string =>
  typeof node === 'object' ? (node['#text'] ?? '') : (node ?? '');

describe('the Canvas quiz', () => {
  const files = unzip(canvasQuiz(everyQuestion));
  const [manifest = '', quiz = '', meta = '', folder = ''] = files.keys();
  const sections = list(list(read(files.get(quiz)).questestinterop?.assessment?.section)[0]?.section);

  test('is laid out as Canvas lays out its own', () => {
    expect(manifest).toBe('imsmanifest.xml');
    expect(folder).toBe('non_cc_assessments/');
    const [id = ''] = quiz.split('/');
    expect([quiz, meta]).toEqual([`${id}/${id}.xml`, `${id}/assessment_meta.xml`]);
    const resources = list(read(files.get(manifest)).manifest?.resources?.resource);
    expect(resources.map((one) => text(one['@type']))).toEqual([
      'imsqti_xmlv1p2',
      'associatedcontent/imscc_xmlv1p1/learning-application-resource',
    ]);
    expect(text(list(resources[0]?.dependency)[0]?.['@identifierref'])).toBe(
      text(resources[1]?.['@identifier']),
    );
  });

  test('is valid against the elements that Canvas writes, and would not be with another', async () => {
    const schemas = { 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2': 'questions.xsd' };
    const xml = files.get(quiz) ?? '';
    expect(await validate(xml, 'qti-1.2', schemas)).toEqual([]);
    expect(await validate(xml.replace('<resprocessing>', '<resprocessing><note />'), 'qti-1.2', schemas)).not.toEqual([]); // prettier-ignore
  });

  test('has a group for each template, of which one question is picked', () => {
    expect(sections.map((one) => text(one['@ident']))).toEqual([
      ...new Set(moodle.map(({ template }) => `group-${template}`)),
    ]);
    for (const one of sections) expect(text(one.selection_ordering?.selection?.selection_number)).toBe('1');
    expect(files.get(meta)).toContain(`<points_possible>${sections.length}.0</points_possible>`);
  });

  test('without variants has its questions outside groups', () => {
    const single = {
      ...everyQuestion,
      questions: everyQuestion.questions.filter(({ variant }) => variant === 1),
    };
    const [, xml = ''] = unzip(canvasQuiz(single)).values();
    expect(xml).not.toContain('selection_ordering');
    expect(xml.match(/<item /g)).toHaveLength(single.questions.length);
  });

  test('gives full marks to the answers of Moodle XML, and to no wrong ones', () => {
    const items = sections.flatMap((one) => list(one.item));
    expect(items).toHaveLength(moodle.length);
    for (const [index, item] of items.entries()) {
      const question = moodle[index];
      if (!question) continue;
      expect(text(item['@ident'])).toBe(question.id);
      if (question.type === 'matching') {
        const lids = list(item.presentation?.response_lid);
        const given = new Map(
          question.pairs.map(([prompt, answer], at) => {
            expect(text(lids[at]?.material?.mattext)).toContain(prompt.replace(/&/g, '&amp;'));
            return [`response_${at + 1}`, identOf(lids[at], answer)];
          }),
        );
        expect(scoreOf(item, given)).toBeCloseTo(100, 0);
        given.set('response_1', 'choice_99');
        expect(scoreOf(item, given)).toBeLessThan(80);
      } else
        for (const { text: answer, fraction, tolerance } of question.answers) {
          const [lid] = list(item.presentation?.response_lid);
          const responses =
            question.type === 'numerical'
              ? [Number(answer) - 0.99 * tolerance, Number(answer), Number(answer) + 0.99 * tolerance].map(
                  String,
                )
              : [identOf(lid, answer)];
          for (const response of responses)
            expect(scoreOf(item, new Map([['response1', response]]))).toBe(fraction);
        }
    }
  });
});

function identOf(lid: Node | undefined, answer: string): string {
  const label = list(lid?.render_choice?.response_label).find(
    (one) => text(one.material?.mattext) === answer,
  );
  return text(label?.['@ident']);
}

/** Conditions one after the other, until one says that it is the last. */
function scoreOf(item: Node, given: ReadonlyMap<string, string>): number {
  let score = 0;
  for (const condition of list(item.resprocessing?.respcondition)) {
    if (!holds(condition.conditionvar, given)) continue;
    const { setvar } = condition;
    if (setvar)
      score = text(setvar['@action']) === 'Add' ? score + Number(text(setvar)) : Number(text(setvar));
    if (setvar && text(condition['@continue']) === 'No') break;
  }
  return score;
}

function holds(test: Node | undefined, given: ReadonlyMap<string, string>): boolean {
  const answer = (node: Node): string => given.get(text(node['@respident'])) ?? '';
  if (!test) return false;
  if ('other' in test) return true;
  const { varequal, or, and } = test;
  if (or) return holds(or, given);
  const inside =
    and?.vargte && and.varlte
      ? Number(answer(and.vargte)) >= Number(text(and.vargte)) &&
        Number(answer(and.varlte)) <= Number(text(and.varlte))
      : false;
  return inside || (varequal !== undefined && answer(varequal) === text(varequal));
}

describe('the QTI 2.1 package', () => {
  const files = unzip(qtiPackage(everyQuestion));
  const question = { 'http://www.imsglobal.org/xsd/imsqti_v2p1': 'questions.xsd' };
  const packaging = { 'http://www.imsglobal.org/xsd/imscp_v1p1': 'manifest.xsd' };

  test('lists every file, and every question in one section of the test', () => {
    const resources = list(read(files.get('imsmanifest.xml')).manifest?.resources?.resource);
    expect(['imsmanifest.xml', ...resources.map((one) => text(one['@href']))]).toEqual([...files.keys()]);
    const sections = list(read(files.get('test.xml')).assessmentTest?.testPart?.assessmentSection);
    expect(sections.flatMap((one) => list(one.assessmentItemRef).map((item) => text(item['@href'])))).toEqual(
      [...files.keys()].slice(2),
    );
  });

  test('is valid, and would not be with an element in the wrong place', async () => {
    expect(await validate(files.get('imsmanifest.xml') ?? '', 'qti-2.1', packaging)).toEqual([]);
    expect(await validate(files.get('test.xml') ?? '', 'qti-2.1', question)).toEqual([]);
    // One of each kind: templates differ in words and numbers only.
    const firsts = questionKinds.flatMap((kind) => {
      const one = everyQuestion.questions.find(({ body }) => body.kind === kind);
      return one ? [files.get(`items/${one.id}.xml`) ?? ''] : [];
    });
    expect(firsts).toHaveLength(questionKinds.length);
    for (const xml of firsts) expect(await validate(xml, 'qti-2.1', question)).toEqual([]);
    const [xml = ''] = firsts;
    expect(await validate(xml.replace('<itemBody>', '<itemBody><note/>'), 'qti-2.1', question)).not.toEqual(
      [],
    );
  });

  test('declares the answers of Moodle XML correct', () => {
    for (const { id, type, answers, pairs } of moodle) {
      const item = read(files.get(`items/${id}.xml`)).assessmentItem;
      const correct = list(item?.responseDeclaration?.correctResponse?.value).map(text);
      const body = item?.itemBody;
      const [right] = answers.filter(({ fraction }) => fraction === 100);
      if (type === 'numerical') {
        expect(correct).toEqual([right?.text]);
        const [first] = list(item?.responseProcessing?.responseCondition);
        expect(text(first?.responseIf?.equal?.['@tolerance'])).toBe(
          `${right?.tolerance} ${right?.tolerance}`,
        );
      } else if (body?.choiceInteraction)
        expect(correct.map((one) => textOf(body.choiceInteraction, one))).toEqual([right?.text]);
      else if (body?.orderInteraction) {
        const inOrder = [...pairs].sort(([, a], [, b]) => a.localeCompare(b)).map(([prompt]) => prompt);
        expect(correct.map((one) => textOf(body.orderInteraction, one))).toEqual(inOrder);
      } else {
        const [prompts, offered] = list(body?.matchInteraction?.simpleMatchSet);
        expect(
          correct
            .map((pair) => pair.split(' '))
            .map(([a = '', b = '']) => [textOf(prompts, a), textOf(offered, b)]),
        ).toEqual(pairs);
      }
    }
  });
});

function textOf(holder: Node | undefined, id: string): string {
  const choices = [...list(holder?.simpleChoice), ...list(holder?.simpleAssociableChoice)];
  return text(choices.find((one) => text(one['@identifier']) === id));
}
