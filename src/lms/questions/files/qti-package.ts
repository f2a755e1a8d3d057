/**
 * A QTI 2.1 package: a file for each question, and a test with a section for each template of which a student gets one
 * question.
 */
import { fingerprint } from '../../../calculators/shared/fingerprint.ts';
import { escapeMarkup } from '../../packages/escape.ts';
import { zip } from '../../packages/zip.ts';
import { qtiItem } from './qti-item.ts';
import { groupsOf, titleOf, type QuestionSet, type TemplateGroup } from './question-set.ts';

export function qtiPackage(set: QuestionSet): Uint8Array<ArrayBuffer> {
  const items = set.questions.map((question) => [fileOf(question.id), qtiItem(question, set.root)] as const);
  return zip({ 'imsmanifest.xml': manifest(set), 'test.xml': test(set), ...Object.fromEntries(items) });
}

function fileOf(id: string): string {
  return `items/${id}.xml`;
}

function manifest({ questions }: QuestionSet): string {
  const hash = fingerprint(questions.map(({ id }) => id).join('\n'));
  const resources = questions.map(
    ({ id }) => `    <resource identifier="${id}" type="imsqti_item_xmlv2p1" href="${fileOf(id)}">
      <file href="${fileOf(id)}" />
    </resource>`,
  );
  const dependencies = questions.map(({ id }) => `      <dependency identifierref="${id}" />`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="stock-or-order-${hash.toString(16).padStart(8, '0')}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">
  <metadata>
    <schema>QTIv2.1 Package</schema>
    <schemaversion>1.0.0</schemaversion>
  </metadata>
  <organizations />
  <resources>
    <resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml">
      <file href="test.xml" />
${dependencies.join('\n')}
    </resource>
${resources.join('\n')}
  </resources>
</manifest>
`;
}

function test(set: QuestionSet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="test" title="${escapeMarkup(titleOf(set))}">
  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
    <itemSessionControl maxAttempts="0" showFeedback="true" />
${groupsOf(set.questions).map(section).join('\n')}
  </testPart>
</assessmentTest>
`;
}

function section({ template, title, variants }: TemplateGroup): string {
  const items = variants.map(
    ({ id }) => `      <assessmentItemRef identifier="${id}" href="${fileOf(id)}" />`,
  );
  return `    <assessmentSection identifier="${template}" title="${escapeMarkup(title)}" visible="false">
      <selection select="1" />
${items.join('\n')}
    </assessmentSection>`;
}
