/** What a file of questions is made from. */
import type { ChapterId } from '../chapters.ts';
import type { Question } from '../question.ts';

export interface QuestionSet {
  /** Where the site lies: each question has a link that opens its case there. */
  readonly root: string;
  readonly seed: number;
  /** Variants of one template stand together, in the order of the book. */
  readonly questions: readonly Question[];
}

export interface TemplateGroup {
  readonly template: string;
  readonly chapter: ChapterId;
  readonly title: string;
  readonly variants: readonly Question[];
}

/** The questions by their template: each student gets one of each group. */
export function groupsOf(questions: readonly Question[]): readonly TemplateGroup[] {
  return grouped(questions, ({ template }) => template).flatMap((variants) => {
    const [first] = variants;
    return first ? [{ template: first.template, chapter: first.chapter, title: first.title, variants }] : [];
  });
}

/** Lists of those that have the same key, in the order in which the keys first come. */
export function grouped<T>(
  list: readonly T[],
  keyOf: (one: T) => string | number,
): readonly (readonly T[])[] {
  const groups = new Map<string | number, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** What a course shows as the name of the whole. */
export function titleOf({ seed }: QuestionSet): string {
  return `Stock or Order? Questions, seed ${seed}`;
}

/** What a list of questions shows as the name of one. */
export function nameOf({ title, variant }: Question): string {
  return `${title} (${variant})`;
}
