/** Small spellings of SVG. */

/** A tenth of a pixel is finer than a screen shows. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Safe inside an attribute, whatever a style sheet holds. */
export function shortColor(color: string): string {
  return escapeXml(color.replace(/,\s+/g, ','));
}

/** An arc as path data; a whole circle takes two halves, since a path cannot end where it starts. */
export function pathArc(
  x: number,
  y: number,
  radius: number,
  start: number,
  end: number,
  counterclockwise: boolean,
  joined: boolean,
): string {
  const at = (angle: number): string =>
    `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  const r = round(radius);
  if (Math.abs(end - start) >= 2 * Math.PI - 1e-9) {
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0`;
  }
  const sweep = counterclockwise ? start - end : end - start;
  const turn = ((sweep % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return `${joined ? 'L' : 'M'}${at(start)}A${r} ${r} 0 ${turn > Math.PI ? 1 : 0} ${counterclockwise ? 0 : 1} ${at(end)}`;
}
