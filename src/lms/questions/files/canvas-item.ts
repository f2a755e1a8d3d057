/** One question in the QTI 1.2 that Canvas writes itself: the same elements, names of types and ways to score. */
import { escapeMarkup } from '../../packages/escape.ts';
import type { ChoiceBody, MatchingBody, NumericBody, OrderingBody, Question } from '../question.ts';
import { asMatching } from './as-matching.ts';
import { feedbackOf, plainNumber, solutionHtml, statementHtml } from './parts.ts';
import { nameOf } from './question-set.ts';

interface Parts {
  readonly type: string;
  readonly presentation: string;
  readonly conditions: readonly string[];
  readonly feedback: readonly string[];
}

export function canvasItem(question: Question, root: string): string {
  const { type, presentation, conditions, feedback } = partsOf(question);
  return `<item ident="${question.id}" title="${escapeMarkup(nameOf(question))}">
<itemmetadata><qtimetadata>${field('question_type', type)}${field('points_possible', '1.0')}${field('assessment_question_identifierref', `${question.id}.bank`)}</qtimetadata></itemmetadata>
<presentation>
${material(statementHtml(question))}
${presentation}
</presentation>
<resprocessing>
<outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal" /></outcomes>
${[always('general_fb'), ...conditions].join('\n')}
</resprocessing>
${[itemFeedback('general_fb', solutionHtml(root, question)), ...feedback].join('\n')}
</item>`;
}

function partsOf({ body }: Question): Parts {
  if (body.kind === 'numeric') return numericParts(body);
  return body.kind === 'choice' ? choiceParts(body) : matchingParts(body);
}

function choiceParts({ options }: ChoiceBody): Parts {
  const right = options.findIndex(({ correct }) => correct);
  return {
    type: 'multiple_choice_question',
    presentation: `<response_lid ident="response1" rcardinality="Single"><render_choice>${labels(options.map(({ text }) => text))}</render_choice></response_lid>`,
    conditions: [
      ...options.map((_, index) =>
        condition(equal('response1', index), shows(`choice_${index + 1}_fb`), 'Yes'),
      ),
      condition(equal('response1', right), scores('Set', '100'), 'No'),
    ],
    feedback: options.map((option, index) =>
      itemFeedback(`choice_${index + 1}_fb`, `<p>${escapeMarkup(feedbackOf(option))}</p>`),
    ),
  };
}

/** Canvas gives wrong numbers no feedback of their own; the solution says what is right. */
function numericParts({ answer, tolerance }: NumericBody): Parts {
  const [exact, least, most] = [answer, answer - tolerance, answer + tolerance].map(plainNumber);
  const inside = `<and><vargte respident="response1">${least}</vargte><varlte respident="response1">${most}</varlte></and>`;
  return {
    type: 'numerical_question',
    presentation:
      '<response_str ident="response1" rcardinality="Single"><render_fib fibtype="Decimal"><response_label ident="answer1" /></render_fib></response_str>',
    conditions: [
      condition(
        `<or><varequal respident="response1">${exact}</varequal>${inside}</or>`,
        scores('Set', '100'),
        'No',
      ),
    ],
    feedback: [],
  };
}

function matchingParts(body: MatchingBody | OrderingBody): Parts {
  const { pairs, offered } = asMatching(body);
  const share = (100 / pairs.length).toFixed(2);
  return {
    type: 'matching_question',
    presentation: pairs
      .map(
        ({ prompt }, index) =>
          `<response_lid ident="response_${index + 1}">${material(escapeMarkup(prompt))}<render_choice>${labels(offered)}</render_choice></response_lid>`,
      )
      .join('\n'),
    conditions: pairs.map(({ answer }, index) =>
      condition(equal(`response_${index + 1}`, offered.indexOf(answer)), scores('Add', share)),
    ),
    feedback: [],
  };
}

function labels(texts: readonly string[]): string {
  return texts
    .map(
      (text, index) =>
        `<response_label ident="choice_${index + 1}"><material><mattext texttype="text/plain">${escapeMarkup(text)}</mattext></material></response_label>`,
    )
    .join('');
}

function condition(test: string, does: string, goesOn?: 'Yes' | 'No'): string {
  const attribute = goesOn === undefined ? '' : ` continue="${goesOn}"`;
  return `<respcondition${attribute}><conditionvar>${test}</conditionvar>${does}</respcondition>`;
}

function always(feedback: string): string {
  return condition('<other />', shows(feedback), 'Yes');
}

function equal(response: string, choice: number): string {
  return `<varequal respident="${response}">choice_${choice + 1}</varequal>`;
}

function scores(action: 'Set' | 'Add', points: string): string {
  return `<setvar action="${action}" varname="SCORE">${points}</setvar>`;
}

function shows(feedback: string): string {
  return `<displayfeedback feedbacktype="Response" linkrefid="${feedback}" />`;
}

function itemFeedback(ident: string, html: string): string {
  return `<itemfeedback ident="${ident}"><flow_mat>${material(html)}</flow_mat></itemfeedback>`;
}

function material(html: string): string {
  return `<material><mattext texttype="text/html">${escapeMarkup(html)}</mattext></material>`;
}

function field(label: string, entry: string): string {
  return `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${escapeMarkup(entry)}</fieldentry></qtimetadatafield>`;
}
