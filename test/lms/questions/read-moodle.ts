/**
 * A strict reader of Moodle XML: what Moodle's own reader of questions asks for, re-implemented; whatever it does not
 * know is an error.
 */
import { XMLParser } from 'fast-xml-parser';

interface Text {
  readonly text: string;
}
interface Answer extends Text {
  readonly fraction: string;
  readonly tolerance?: string;
  readonly feedback: Text;
}
interface Element {
  readonly type: string;
  readonly category?: Text;
  readonly name: Text;
  readonly questiontext: Text;
  readonly generalfeedback: Text;
  readonly idnumber: string;
  readonly answer?: readonly Answer[];
  readonly subquestion?: readonly (Text & { readonly answer: readonly Text[] })[];
  readonly units?: { readonly unit: { readonly multiplier: string; readonly unit_name: string } };
}

export interface MoodleQuestion {
  readonly category: string;
  readonly type: string;
  readonly id: string;
  readonly template: string;
  readonly statement: string;
  readonly link: URL;
  readonly answers: readonly {
    readonly fraction: number;
    readonly text: string;
    readonly tolerance: number;
    readonly feedback: string;
  }[];
  readonly pairs: readonly (readonly [prompt: string, answer: string])[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['question', 'answer', 'subquestion'].includes(name),
});

const known = ['name', 'questiontext', 'generalfeedback', 'defaultgrade', 'penalty', 'hidden', 'idnumber', 'type', 'answer', 'units', 'unitgradingtype', 'unitpenalty', 'showunits', 'unitsleft', 'single', 'shuffleanswers', 'answernumbering', 'subquestion']; // prettier-ignore

export function readMoodle(xml: string): readonly MoodleQuestion[] {
  const { quiz } = parser.parse(xml) as { quiz: { question: readonly Element[] } };
  let category = '';
  return quiz.question.flatMap((element) => {
    if (element.type === 'category') {
      category = element.category?.text ?? '';
      return [];
    }
    return [readQuestion(element, category)];
  });
}

function readQuestion(element: Element, category: string): MoodleQuestion {
  const { type, idnumber, answer = [], subquestion = [] } = element;
  const strange = Object.keys(element).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new Error(`Moodle knows no ${strange.join(', ')} in a question.`);
  if (!['numerical', 'multichoice', 'matching'].includes(type)) throw new Error(`Not a type: ${type}`);
  if (type === 'numerical' && Number(element.units?.unit.multiplier) !== 1) throw new Error('No unit.');
  if (idnumber.length > 100) throw new Error('An id number has 100 characters at most.');
  const link = /href="([^"]+)"/.exec(element.generalfeedback.text)?.[1] ?? '';
  return {
    category,
    type,
    id: idnumber,
    template: idnumber.split('.')[1] ?? '',
    statement: plain(element.questiontext.text),
    link: new URL(plain(link)),
    answers: answer.map(({ fraction, text, tolerance = '0', feedback }) => ({
      fraction: Number(fraction),
      text: plain(text),
      tolerance: Number(tolerance),
      feedback: plain(feedback.text),
    })),
    pairs: subquestion.map(({ text, answer: [one] }) => [plain(text), plain(one?.text ?? '')]),
  };
}

/** Markup as a reader sees it. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}
