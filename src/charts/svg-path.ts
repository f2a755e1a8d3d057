/**
 * Path data, as short as it gets: steps from point to point in tenths of a pixel, finer than a screen shows. Steps are
 * taken between rounded points, so that rounding never adds up.
 */
export class SvgPath {
  private data = '';
  private command = '';
  private x = 0;
  private y = 0;

  get isEmpty(): boolean {
    return this.data === '';
  }

  toString(): string {
    return this.data;
  }

  moveTo(x: number, y: number): void {
    [this.x, this.y] = [tenths(x), tenths(y)];
    this.data += `M${pair(this.x, this.y)}`;
    this.command = 'M';
  }

  lineTo(x: number, y: number): void {
    if (this.isEmpty) {
      this.moveTo(x, y);
      return;
    }
    const [right, down] = [tenths(x) - this.x, tenths(y) - this.y];
    if (right === 0 && down === 0) return;
    this.step('l', pair(right, down), right, down);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    const [across, along] = [tenths(x + width) - this.x, tenths(y + height) - this.y];
    this.data += `h${write(across)}v${write(along)}h${write(-across)}z`;
    this.command = 'z';
  }

  circle(x: number, y: number, radius: number): void {
    this.moveTo(x - radius, y);
    const r = tenths(radius);
    // A path cannot end where it starts: two halves.
    const half = (width: number): string => `a${pair(r, r)} 0 1 0${pair(width, 0, ' ')}`;
    this.data += half(2 * r) + half(-2 * r);
    this.command = 'a';
  }

  close(): void {
    if (!this.isEmpty) this.data += 'z';
    this.command = 'z';
  }

  private step(command: string, numbers: string, right: number, down: number): void {
    const repeated = this.command === command;
    this.data += (repeated ? (numbers.startsWith('-') ? '' : ' ') : command) + numbers;
    this.command = command;
    this.x += right;
    this.y += down;
  }
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10);
}

/** Tenths as pixels: no zero before the dot, none after it. */
function write(value: number): string {
  return String(value / 10 || 0).replace(/^(-?)0\./, '$1.');
}

/** Two numbers; a minus sign parts them as well as a space does. */
function pair(first: number, second: number, before = ''): string {
  const [one, other] = [write(first), write(second)];
  return `${one.startsWith('-') ? '' : before}${one}${other.startsWith('-') ? '' : ' '}${other}`;
}
