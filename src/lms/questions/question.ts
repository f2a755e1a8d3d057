/** What a question is, whatever file it ends up in. All words are plain text: exporters escape them. */
import type { AnyValues } from '../../calculators/shared/definition.ts';
import type { CalculatorId } from '../../calculators/registry.ts';
import type { ChapterId } from './chapters.ts';

export const questionKinds = ['numeric', 'choice', 'ordering', 'matching'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A number somebody gets who reasons wrongly, and why it is wrong. */
export interface Mistake {
  /** The misconception in a few words. */
  readonly name: string;
  readonly value: number;
  readonly because: string;
}

export interface NumericBody {
  readonly kind: 'numeric';
  /** Rounded to `decimals`, as the site shows it. */
  readonly answer: number;
  readonly decimals: number;
  /** Largest accepted difference. */
  readonly tolerance: number;
  readonly unit: string;
  readonly mistakes: readonly Mistake[];
}

export interface Option {
  readonly text: string;
  readonly correct: boolean;
  /** The misconception that leads here; empty for the right one. */
  readonly mistake: string;
  readonly feedback: string;
}

export interface ChoiceBody {
  readonly kind: 'choice';
  /** In the order in which they are shown; exactly one is right. */
  readonly options: readonly Option[];
}

export interface OrderingBody {
  readonly kind: 'ordering';
  /** What the first and the last place mean: `shortest wait`, `longest wait`. */
  readonly first: string;
  readonly last: string;
  /** In the right order. */
  readonly items: readonly string[];
  /** The order in which they are shown, as indices into `items`; never the right one. */
  readonly shown: readonly number[];
}

export interface MatchingBody {
  readonly kind: 'matching';
  readonly pairs: readonly { readonly prompt: string; readonly answer: string }[];
  /** The order in which answers are offered, as indices into `pairs`. */
  readonly shown: readonly number[];
}

export type Body = NumericBody | ChoiceBody | OrderingBody | MatchingBody;

/** The case that a question is about, as the calculator opens it. */
export interface Opened {
  readonly calculator: CalculatorId;
  readonly values: AnyValues;
}

/** What one draw of a template gives. */
export interface Drawn {
  /** A new line starts a new paragraph. */
  readonly statement: string;
  /** The way to the answer with the numbers put in, one step each. */
  readonly steps: readonly string[];
  readonly opened: Opened;
  readonly body: Body;
}

export interface Question extends Drawn {
  /** The same for the same template, seed and variant, so that files imported again are recognized. */
  readonly id: string;
  readonly template: string;
  /** From 1. */
  readonly variant: number;
  readonly chapter: ChapterId;
  readonly title: string;
}
