/** What can be taken along, and how variants fare in it. */
export const questionFileKinds = ['moodle', 'gift', 'canvas', 'qti', 'sheet', 'csv'] as const;
export type QuestionFileKind = (typeof questionFileKinds)[number];

interface FileWords {
  readonly label: string;
  /** Where it goes. */
  readonly goes: string;
  /** How each student comes to a variant of their own. */
  readonly variants: string;
}

export const questionFileWords: Readonly<Record<QuestionFileKind, FileWords>> = {
  moodle: {
    label: 'Moodle XML',
    goes: 'Moodle: Question bank › Import.',
    variants: 'A category for each template: add one random question from each to your quiz.',
  },
  gift: {
    label: 'GIFT',
    goes: 'Moodle and other systems that read GIFT, as text.',
    variants: 'A category for each template, as in Moodle XML.',
  },
  canvas: {
    label: 'Canvas quiz (QTI 1.2)',
    goes: 'Canvas: Settings › Import course content › QTI zip. Other systems read parts of it.',
    variants:
      'One quiz with a question group for each template; each student gets one question of each group.',
  },
  qti: {
    label: 'QTI 2.1 package',
    goes: 'Systems that read QTI 2.1, such as TAO or ONYX.',
    variants: 'A test with a section for each template, of which one question is drawn.',
  },
  sheet: {
    label: 'Sheet to print',
    goes: 'Open it in a browser and print it.',
    variants: 'A version for each variant on pages of its own; the answers to all versions follow.',
  },
  csv: {
    label: 'CSV table',
    goes: 'Spreadsheets and programs of your own.',
    variants: 'A row for each question; columns name template and variant.',
  },
};
