/**
 * Exponents on a canvas whose font has no raised digits, as is so with ours: a browser borrows them from another, where
 * a poster is drawn there is none. So the ordinary digits are written, smaller and higher.
 */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const ordinary = '0123456789−';
const runs = new RegExp(`([${raised}]+)`);

const size = 0.7;
/** Of the letters' size, up from the line they stand on. */
const lift = 0.36;

interface Letters {
  font: string;
  textAlign: CanvasTextAlign;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

/** Widths of the pieces one after the other; every second one is raised. */
export function measureRaised(context: Letters, text: string): { readonly width: number } {
  let width = 0;
  eachRun(context, text, (run) => (width += context.measureText(run).width));
  return { width };
}

export function fillRaised(context: Letters, text: string, x: number, y: number): void {
  const { textAlign } = context;
  const share = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[textAlign];
  let at = x - share * measureRaised(context, text).width;
  context.textAlign = 'left';
  eachRun(context, text, (run, up) => {
    context.fillText(run, at, y - up);
    at += context.measureText(run).width;
  });
  context.textAlign = textAlign;
}

export function hasRaised(text: string): boolean {
  return runs.test(text);
}

function eachRun(context: Letters, text: string, use: (run: string, up: number) => void): void {
  const { font } = context;
  const pixels = Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);
  text.split(runs).forEach((run, index) => {
    const up = index % 2 === 1;
    context.font = up ? font.replace(/[\d.]+px/, `${size * pixels}px`) : font;
    use(
      up ? run.replace(/./g, (digit) => ordinary.charAt(raised.indexOf(digit))) : run,
      up ? lift * pixels : 0,
    );
  });
  context.font = font;
}
