/** A parametric question: fixed words, drawn values, and an answer that the model computes. */
import type { ChapterId } from './chapters.ts';
import type { Draw } from './draw.ts';
import type { Drawn, QuestionKind } from './question.ts';

export interface Template {
  /** Kept for ever: files imported earlier are recognized by it. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  /** One draw, or null where the values make a poor question: a tie, or a mistake that leads to the right number. */
  draw(random: Draw): Drawn | null;
}

export interface ChapterTemplate extends Template {
  readonly chapter: ChapterId;
}

export function inChapter(chapter: ChapterId, templates: readonly Template[]): readonly ChapterTemplate[] {
  return templates.map((template) => ({ ...template, chapter }));
}
