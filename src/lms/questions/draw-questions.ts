/** Draws questions: which templates, and with which values, follows from the seed alone. */
import { fingerprint } from '../../calculators/shared/fingerprint.ts';
import { chapterIds, type ChapterId } from './chapters.ts';
import { Draw } from './draw.ts';
import type { Drawn, Question, QuestionKind } from './question.ts';
import type { ChapterTemplate } from './template.ts';
import { templates } from './templates.ts';

export interface QuestionSetting {
  readonly chapters: readonly ChapterId[];
  readonly kinds: readonly QuestionKind[];
  /** Templates to choose. */
  readonly count: number;
  /** Questions to draw from each, all different. */
  readonly variants: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/** A template that needs more throws than this has ranges that do not fit its question. */
const mostThrows = 400;

/** The templates that a setting may choose from, in the order of the book. */
export function templatesFor(
  setting: Pick<QuestionSetting, 'chapters' | 'kinds'>,
): readonly ChapterTemplate[] {
  return templates.filter(
    ({ chapter, kind }) => setting.chapters.includes(chapter) && setting.kinds.includes(kind),
  );
}

/** `count` templates, spread over the chapters as evenly as they allow; `variants` questions from each. */
export function drawQuestions(setting: QuestionSetting): readonly Question[] {
  return chooseTemplates(setting).flatMap((template) =>
    drawVariants(template, setting.variants, setting.seed),
  );
}

function chooseTemplates(setting: QuestionSetting): readonly ChapterTemplate[] {
  const random = new Draw(fingerprint(`templates ${setting.seed}`));
  const mixed = random.shuffle(templatesFor(setting));
  const turn = (one: ChapterTemplate): number =>
    mixed.filter(({ chapter }) => chapter === one.chapter).indexOf(one);
  const chosen = [...mixed].sort((a, b) => turn(a) - turn(b)).slice(0, setting.count);
  return chosen.sort(
    (a, b) =>
      chapterIds.indexOf(a.chapter) - chapterIds.indexOf(b.chapter) ||
      templates.indexOf(a) - templates.indexOf(b),
  );
}

/** Variants of one template; each depends on the seed and its number alone, apart from never repeating an earlier one. */
export function drawVariants(template: ChapterTemplate, variants: number, seed: number): readonly Question[] {
  const seen = new Set<string>();
  return Array.from({ length: variants }, (_, index) => {
    const variant = index + 1;
    const random = new Draw(fingerprint(`${template.id} ${seed} ${variant}`));
    const drawn = throwUntilGood(template, random, seen);
    seen.add(drawn.statement);
    const { chapter, title, id } = template;
    return { ...drawn, id: `stock-or-order.${id}.${seed}.${variant}`, template: id, variant, chapter, title };
  });
}

function throwUntilGood(template: ChapterTemplate, random: Draw, seen: ReadonlySet<string>): Drawn {
  for (let left = mostThrows; left > 0; left -= 1) {
    const drawn = template.draw(random);
    if (drawn && !seen.has(drawn.statement)) return drawn;
  }
  throw new Error(`The template “${template.id}” gave no new question in ${mostThrows} draws.`);
}
