import type { AnyValues } from '../calculators/shared/definition.ts';
import type { Sentence } from '../calculators/shared/view.ts';
import type { Calculation } from './calculation.svelte.ts';
import type { EmbedHeights } from './links.ts';

/** What a page says of the calculator it shows: plain data, since it crosses from the built page to the browser. */
export interface IslandProps {
  /** `page` and `home` hold one calculator and their address its values; `embed` is inside a host's frame. */
  place: 'page' | 'home' | 'chapter' | 'embed';
  /** Values to open with, in place of the reader's own. */
  initial?: AnyValues | undefined;
  /** What the built page says of these values. */
  sentence?: Sentence | undefined;
  /** Ids of the pictures to show; all of them by default. */
  views?: readonly string[] | undefined;
  /** Leaves out what stands folded below the pictures, where a chapter shows the calculator again. */
  compact?: boolean;
  /** Level of the frame's own heading; 0 where the page's heading says it. */
  headingLevel: 0 | 2 | 3;
  /** Address of the calculator's own page, as the built page writes it. */
  pageHref: string;
  heights: EmbedHeights;
}

/** What a calculator's own drawing is given. */
export interface StageProps {
  calculation: Calculation;
  /** False until the page runs, and without JavaScript. */
  ready: boolean;
  idPrefix: string;
  /** Names of parameters that are shown but cannot be moved. */
  locked?: ReadonlySet<string>;
}
