/** The part of a QTI 2.1 question that differs from kind to kind: what is answered, where, and how it is scored. */
import { escapeMarkup } from '../../packages/escape.ts';
import type { ChoiceBody, MatchingBody, NumericBody, OrderingBody, Question } from '../question.ts';
import { asMatching, pick } from './as-matching.ts';
import { feedbackOf, mistakeTolerance, mistakeWords, plainNumber } from './parts.ts';
import { fullMarks, near, show, when, whenCorrect } from './qti-rules.ts';

export interface QtiBody {
  readonly response: string;
  readonly interaction: string;
  readonly rules: readonly string[];
  /** Markup by the identifier that shows it. */
  readonly feedback: readonly (readonly [identifier: string, html: string])[];
}

export function qtiBody({ body }: Question): QtiBody {
  if (body.kind === 'numeric') return numericBody(body);
  if (body.kind === 'choice') return choiceBody(body);
  return body.kind === 'ordering' ? orderingBody(body) : matchingBody(body);
}

function numericBody(body: NumericBody): QtiBody {
  const wrong = body.mistakes.map((mistake, index) => ({
    id: `mistake_${index + 1}`,
    value: mistake.value,
    tolerance: mistakeTolerance(mistake, body),
    html: `<p>${escapeMarkup(mistakeWords(mistake.name, mistake.because))}</p>`,
  }));
  return {
    response: declaration('single', 'float', [plainNumber(body.answer)]),
    interaction: `<p>Answer: <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="12" /> ${escapeMarkup(body.unit)}</p>`,
    rules: [
      when(near('<correct identifier="RESPONSE" />', plainNumber(body.tolerance)), fullMarks),
      ...wrong.map(({ id, value, tolerance }) =>
        when(
          near(`<baseValue baseType="float">${plainNumber(value)}</baseValue>`, plainNumber(tolerance)),
          show(id),
        ),
      ),
    ],
    feedback: wrong.map(({ id, html }) => [id, html]),
  };
}

function choiceBody({ options }: ChoiceBody): QtiBody {
  const right = options.findIndex(({ correct }) => correct);
  const choices = options.map(({ text }, index) => simpleChoice(`choice_${index + 1}`, text));
  return {
    response: declaration('single', 'identifier', [`choice_${right + 1}`]),
    interaction: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">${choices.join('')}</choiceInteraction>`,
    rules: [
      whenCorrect,
      ...options.map((_, index) =>
        when(
          `<match><variable identifier="RESPONSE" /><baseValue baseType="identifier">choice_${index + 1}</baseValue></match>`,
          show(`feedback_${index + 1}`),
        ),
      ),
    ],
    feedback: options.map((option, index) => [
      `feedback_${index + 1}`,
      `<p>${escapeMarkup(feedbackOf(option))}</p>`,
    ]),
  };
}

function orderingBody({ items, shown, first, last }: OrderingBody): QtiBody {
  const named = items.map((text, index) => ({ id: `item_${index + 1}`, text }));
  const choices = pick(named, shown).map(({ id, text }) => simpleChoice(id, text));
  return {
    response: declaration(
      'ordered',
      'identifier',
      named.map(({ id }) => id),
    ),
    interaction: `<orderInteraction responseIdentifier="RESPONSE" shuffle="false"><prompt>From ${escapeMarkup(first)} to ${escapeMarkup(last)}</prompt>${choices.join('')}</orderInteraction>`,
    rules: [whenCorrect],
    feedback: [],
  };
}

function matchingBody(body: MatchingBody): QtiBody {
  const { pairs, offered } = asMatching(body);
  const pairsOf = pairs.map(
    ({ answer }, index) => `prompt_${index + 1} answer_${offered.indexOf(answer) + 1}`,
  );
  const prompts = pairs.map(({ prompt }, index) => associable(`prompt_${index + 1}`, prompt));
  const answers = offered.map((answer, index) => associable(`answer_${index + 1}`, answer));
  return {
    response: declaration('multiple', 'directedPair', pairsOf),
    interaction: `<matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations="${pairs.length}"><simpleMatchSet>${prompts.join('')}</simpleMatchSet><simpleMatchSet>${answers.join('')}</simpleMatchSet></matchInteraction>`,
    rules: [whenCorrect],
    feedback: [],
  };
}

function declaration(cardinality: string, baseType: string, values: readonly string[]): string {
  const correct = values.map((value) => `<value>${value}</value>`).join('');
  return `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${correct}</correctResponse></responseDeclaration>`;
}

function simpleChoice(id: string, text: string): string {
  return `<simpleChoice identifier="${id}">${escapeMarkup(text)}</simpleChoice>`;
}

function associable(id: string, text: string): string {
  return `<simpleAssociableChoice identifier="${id}" matchMax="1">${escapeMarkup(text)}</simpleAssociableChoice>`;
}
