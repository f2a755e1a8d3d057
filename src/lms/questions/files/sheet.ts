/**
 * A sheet to print: one HTML file with every version on pages of its own, and after them the answers to each. Needs no
 * program but a browser.
 */
import { escapeMarkup } from '../../packages/escape.ts';
import type { MatchingBody, OrderingBody, Question } from '../question.ts';
import { fixed } from '../words.ts';
import { asMatching, pick } from './as-matching.ts';
import { answerOf, caseLink, plainNumber } from './parts.ts';
import { grouped, titleOf, type QuestionSet } from './question-set.ts';
import { sheetStyle } from './sheet-style.ts';

export function sheet(set: QuestionSet): string {
  const versions = grouped(set.questions, ({ variant }) => variant);
  const title = escapeMarkup(titleOf(set));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${sheetStyle}</style>
</head>
<body>
${versions.map((questions) => questionPage(`${title}, ${versionOf(questions)}`, questions)).join('\n')}
${versions.map((questions) => keyPage(`Answers, ${versionOf(questions)}`, questions, set.root)).join('\n')}
</body>
</html>
`;
}

function versionOf([first]: readonly Question[]): string {
  return `version ${first?.variant ?? 1}`;
}

function questionPage(title: string, questions: readonly Question[]): string {
  return `<section>
<header><h1>${title}</h1><p class="name">Name <span class="line"></span></p></header>
<ol class="questions">
${questions.map((question) => `<li>${paragraphs(question)}${answerSpace(question)}</li>`).join('\n')}
</ol>
</section>`;
}

/** The unit stands behind the line to write on, so it need not be said before. */
function paragraphs({ statement }: Question): string {
  return statement
    .split('\n')
    .map((text) => `<p>${escapeMarkup(text)}</p>`)
    .join('');
}

function answerSpace({ body }: Question): string {
  if (body.kind === 'numeric')
    return `<p class="answer"><span class="line"></span> ${escapeMarkup(body.unit)}</p>`;
  if (body.kind === 'choice') return lettered(body.options.map(({ text }) => text));
  return body.kind === 'ordering' ? orderingSpace(body) : matchingSpace(body);
}

function lettered(texts: readonly string[]): string {
  return `<ol class="lettered" type="A">${texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join('')}</ol>`;
}

function orderingSpace({ items, shown, first, last }: OrderingBody): string {
  const rows = pick(items, shown).map((text) => blank(text));
  return `<p class="hint">Number them from 1 (${escapeMarkup(first)}) to ${items.length} (${escapeMarkup(last)}).</p><ul class="blanks">${rows.join('')}</ul>`;
}

function matchingSpace(body: MatchingBody): string {
  const { pairs, offered } = asMatching(body);
  return `<div class="matching"><ul class="blanks">${pairs.map(({ prompt }) => blank(prompt)).join('')}</ul>${lettered(offered)}</div>`;
}

function blank(text: string): string {
  return `<li><span class="box"></span> ${escapeMarkup(text)}</li>`;
}

function keyPage(title: string, questions: readonly Question[], root: string): string {
  return `<section class="key">
<h1>${title}</h1>
<ol class="questions">
${questions.map((question) => keyEntry(question, root)).join('\n')}
</ol>
</section>`;
}

function keyEntry(question: Question, root: string): string {
  const steps = question.steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('');
  return `<li><p><strong>${escapeMarkup(keyWords(question))}</strong></p><ul>${steps}</ul><p class="link"><a href="${escapeMarkup(caseLink(root, question))}">Open this case in the calculator</a></p></li>`;
}

/** The answer as it is written on the sheet: letters and places where there are such. */
function keyWords(question: Question): string {
  const { body } = question;
  if (body.kind === 'numeric')
    return `${answerOf(question)}${body.tolerance === 0 ? '' : `, from ${bound(body.answer - body.tolerance)} to ${bound(body.answer + body.tolerance)}`}`;
  if (body.kind === 'choice')
    return `${letter(body.options.findIndex(({ correct }) => correct))}. ${answerOf(question)}`;
  if (body.kind === 'ordering')
    return pick([...body.items.keys()], body.shown)
      .map((place) => `${place + 1} ${body.items[place] ?? ''}`)
      .join(' · ');
  const { pairs, offered } = asMatching(body);
  return pairs.map(({ prompt, answer }) => `${letter(offered.indexOf(answer))} ${prompt}`).join(' · ');
}

function bound(value: number): string {
  return Math.abs(value) < 1 ? plainNumber(Number(value.toPrecision(3))) : fixed(value, value < 100 ? 2 : 0);
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
