/** A QR code as drawing and as picture: dark on light whatever the theme, since cameras expect it so. */
import { encode } from 'uqr';

/** Light modules around the code that readers need to find it: ISO/IEC 18004 asks for four. */
const quiet = 4;
/** Text beyond this takes a code too fine for a camera at arm's length. */
const longestText = 1200;

export interface QrCode {
  /** Modules along a side, margin included. */
  readonly size: number;
  /** Path of all dark modules in a box of `size` by `size`. */
  readonly path: string;
}

/** Undefined where the text is too long for a code that can be read. */
export function qrCode(text: string): QrCode | undefined {
  if (text.length > longestText) return undefined;
  const { data, size } = encode(text, { border: quiet, ecc: 'M' });
  return { size, path: data.map(rowPath).join('') };
}

/** Runs of dark modules as rectangles: shorter, and without hairlines between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
    x = end;
  }
  return path;
}

export function qrSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${8 * size}" height="${8 * size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

/** A PNG of whole pixels per module, at least `pixels` wide. */
export async function qrPng({ size, path }: QrCode, pixels = 1000): Promise<Blob | null> {
  const scale = Math.ceil(pixels / size);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = scale * size;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
