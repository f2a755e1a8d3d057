/** The parts of a question in words, as every format needs them. Plain text, unless the name ends in Html. */
import { findCalculator } from '../../../calculators/registry.ts';
import { pageLink } from '../../../ui/links.ts';
import { escapeMarkup } from '../../packages/escape.ts';
import type { Mistake, NumericBody, Option, Question } from '../question.ts';
import { fixed } from '../words.ts';
import { asMatching } from './as-matching.ts';

/** Opens the case in its calculator. */
export function caseLink(root: string, { opened }: Question): string {
  return pageLink(root, findCalculator(opened.calculator), opened.values);
}

/** The statement, and for numbers the unit to answer in. */
export function paragraphsOf({ statement, body }: Question): readonly string[] {
  const unit = body.kind === 'numeric' ? [`Unit of the answer: ${body.unit}.`] : [];
  return [...statement.split('\n'), ...unit];
}

export function answerOf({ body }: Question): string {
  if (body.kind === 'numeric') return `${fixed(body.answer, body.decimals)} ${body.unit}`;
  if (body.kind === 'choice') return body.options.find(({ correct }) => correct)?.text ?? '';
  if (body.kind === 'ordering') return body.items.join('; ');
  return body.pairs.map(({ prompt, answer }) => `${prompt}: ${answer}`).join('; ');
}

/** What is offered to choose from, in the order shown; nothing for numbers. */
export function offeredIn({ body }: Question): readonly string[] {
  if (body.kind === 'numeric') return [];
  return body.kind === 'choice' ? body.options.map(({ text }) => text) : asMatching(body).offered;
}

/** `Takes the gap for the distance: that is …` with the misconception by its name. */
export function feedbackOf({ correct, mistake, feedback }: Option): string {
  return correct ? `Right. ${feedback}` : mistakeWords(mistake, feedback);
}

export function mistakeWords(name: string, because: string): string {
  return `Misconception: ${name}. ${because}`;
}

/** How far from a wrong number an answer is still taken for that mistake. */
export function mistakeTolerance({ value }: Mistake, { tolerance, decimals }: NumericBody): number {
  return tolerance === 0 ? 0 : Number(Math.max(0.01 * Math.abs(value), 0.6 * 10 ** -decimals).toFixed(6));
}

/** No more digits than a reader could mean, and no binary dust. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

export function statementHtml(question: Question): string {
  return paragraphsOf(question)
    .map((text) => `<p>${escapeMarkup(text)}</p>`)
    .join('');
}

/** The answer, the way to it, and the case to try. */
export function solutionHtml(root: string, question: Question): string {
  const steps = question.steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('');
  const link = escapeMarkup(caseLink(root, question));
  return [
    `<p>Answer: ${escapeMarkup(answerOf(question))}</p>`,
    `<ol>${steps}</ol>`,
    `<p><a href="${link}" target="_blank" rel="noopener">Open this case in the calculator</a></p>`,
  ].join('');
}
