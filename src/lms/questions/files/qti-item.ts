/** One question in QTI 2.1, with the feedback of the option or mistake that was met and the solution in any case. */
import { escapeMarkup } from '../../packages/escape.ts';
import type { Question } from '../question.ts';
import { qtiBody } from './qti-body.ts';
import { solutionHtml, statementHtml } from './parts.ts';
import { show } from './qti-rules.ts';
import { nameOf } from './question-set.ts';

export function qtiItem(question: Question, root: string): string {
  const { response, interaction, rules, feedback } = qtiBody(question);
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${question.id}" title="${escapeMarkup(nameOf(question))}" adaptive="false" timeDependent="false">
${response}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier" />
<itemBody>
${statementHtml(question)}
${interaction}
</itemBody>
<responseProcessing>
${rules.join('\n')}
${show('solution')}
</responseProcessing>
${[...feedback, ['solution', solutionHtml(root, question)] as const].map(modal).join('\n')}
</assessmentItem>
`;
}

function modal([identifier, html]: readonly [string, string]): string {
  // This version of QTI knows no windows to open links in.
  const markup = html.replace(' target="_blank" rel="noopener"', '');
  return `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${identifier}" showHide="show">${markup}</modalFeedback>`;
}
