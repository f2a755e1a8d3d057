import katex from 'katex';

/**
 * TeX as MathML: read by screen readers, styled by the page, no script or font. Unknown commands throw, and so does
 * markup with style attributes, which the content security policy would drop.
 */
export function formulaMarkup(tex: string, displayMode = true): string {
  const markup = katex.renderToString(tex, {
    output: 'mathml',
    displayMode,
    throwOnError: true,
    strict: 'error',
  });
  if (/\sstyle=/.test(markup))
    throw new Error(`This formula needs inline styles, which the site does not allow: ${tex}`);
  return markup.replace(/<annotation [\s\S]*?<\/annotation>/, '');
}
