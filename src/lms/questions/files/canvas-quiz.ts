/**
 * A QTI 1.2 zip as Canvas exports and imports quizzes: one quiz with a question group for each template, from which each
 * student gets one variant. Templates with a single variant stand in the quiz as they are.
 */
import { fingerprint } from '../../../calculators/shared/fingerprint.ts';
import { escapeMarkup } from '../../packages/escape.ts';
import { zip } from '../../packages/zip.ts';
import { canvasItem } from './canvas-item.ts';
import { groupsOf, titleOf, type QuestionSet, type TemplateGroup } from './question-set.ts';

export function canvasQuiz(set: QuestionSet): Uint8Array<ArrayBuffer> {
  const id = quizId(set);
  return zip({
    'imsmanifest.xml': manifest(id),
    [`${id}/${id}.xml`]: assessment(id, set),
    [`${id}/assessment_meta.xml`]: meta(id, set),
    // Canvas looks for this folder, empty or not.
    'non_cc_assessments/': '',
  });
}

/** The same for the same questions, so that an import recognizes what it had before. */
function quizId({ questions }: QuestionSet): string {
  const hash = fingerprint(questions.map(({ id }) => id).join('\n'));
  return `stock-or-order-${hash.toString(16).padStart(8, '0')}`;
}

function manifest(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}-manifest" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
  <metadata>
    <schema>IMS Content</schema>
    <schemaversion>1.1.3</schemaversion>
  </metadata>
  <organizations />
  <resources>
    <resource identifier="${id}" type="imsqti_xmlv1p2">
      <file href="${id}/${id}.xml" />
      <dependency identifierref="${id}-meta" />
    </resource>
    <resource identifier="${id}-meta" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="${id}/assessment_meta.xml">
      <file href="${id}/assessment_meta.xml" />
    </resource>
  </resources>
</manifest>
`;
}

function assessment(id: string, set: QuestionSet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
<assessment ident="${id}" title="${escapeMarkup(titleOf(set))}">
<qtimetadata><qtimetadatafield><fieldlabel>cc_maxattempts</fieldlabel><fieldentry>unlimited</fieldentry></qtimetadatafield></qtimetadata>
<section ident="root_section">
${groupsOf(set.questions)
  .map((group) => section(group, set.root))
  .join('\n')}
</section>
</assessment>
</questestinterop>
`;
}

function section({ template, title, variants }: TemplateGroup, root: string): string {
  const items = variants.map((question) => canvasItem(question, root)).join('\n');
  if (variants.length === 1) return items;
  return `<section ident="group-${template}" title="${escapeMarkup(title)}">
<selection_ordering><selection><selection_number>1</selection_number><selection_extension><points_per_item>1</points_per_item></selection_extension></selection></selection_ordering>
${items}
</section>`;
}

function meta(id: string, set: QuestionSet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<quiz identifier="${id}" xmlns="http://canvas.instructure.com/xsd/cccv1p0">
  <title>${escapeMarkup(titleOf(set))}</title>
  <description></description>
  <shuffle_answers>true</shuffle_answers>
  <scoring_policy>keep_highest</scoring_policy>
  <quiz_type>assignment</quiz_type>
  <points_possible>${groupsOf(set.questions).length}.0</points_possible>
  <show_correct_answers>true</show_correct_answers>
  <allowed_attempts>-1</allowed_attempts>
  <available>false</available>
</quiz>
`;
}
