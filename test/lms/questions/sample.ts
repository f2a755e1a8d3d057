/** Every template, with a few variants of each. */
import { drawQuestions } from '../../../src/lms/questions/draw-questions.ts';
import type { QuestionSet } from '../../../src/lms/questions/files/question-set.ts';
import { usualSetting } from '../../../src/lms/questions/setting.ts';

export const root = 'https://stock.example/site/';

export const everyQuestion: QuestionSet = {
  root,
  seed: 11,
  questions: drawQuestions({ ...usualSetting, count: 1000, variants: 3, seed: 11 }),
};
