/** Small spellings of SVG. */

/** A tenth of a pixel is finer than a screen shows. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Safe between tags and inside an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
