/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter does not see the types of .astro files; astro check does */
/** What pages for instructors may use beside what the book uses. */
import { mdxComponents } from '../../components/mdx-components.ts';
import FrameHeights from './_FrameHeights.astro';
import Slide from './_Slide.astro';
import Snippet from './_Snippet.astro';

export const instructorComponents = { ...mdxComponents, FrameHeights, Slide, Snippet };
