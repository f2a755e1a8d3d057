/**
 * A class list as it is pasted: results in any company. A result may be broken over lines, as mails do; a name may stand
 * before it, after it, or alone on the line above.
 */
import { readResult, type ResultCode } from '../../calculators/shared/result-code.ts';
import { plainPaste } from '../pasted-text.ts';

export interface ListedResult {
  /** Where it begins in what was pasted, counted from one. */
  readonly line: number;
  /** What stands beside it: a name, an address, a row number. */
  readonly who: string;
  /** Undefined where there is no complete result. */
  readonly code: ResultCode | undefined;
}

const tag = /\bSO1(\s|$)/;
/** No mail breaks a result into more lines than this. */
const mostLines = 8;

/** Lines without a word are left out; a line without a result is listed, unless it names the result below it. */
export function readClassList(text: string): readonly ListedResult[] {
  const lines = plainPaste(text).split('\n');
  const listed: ListedResult[] = [];
  /** Index in `listed` of a line that may be the name of the next result. */
  let name: ListedResult | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const start = line.search(tag);
    if (start < 0) {
      name = { line: at + 1, who: clean(line), code: undefined };
      listed.push(name);
      continue;
    }
    const { code, rest, taken } = readBroken(lines, at, start);
    let who = clean(line.slice(0, start)) || clean(rest);
    if (who === '' && name && name === listed.at(-1)) who = listed.pop()?.who ?? '';
    listed.push({ line: at + 1, who, code });
    at += taken - 1;
  }
  return listed;
}

interface Reading {
  readonly code: ResultCode | undefined;
  /** What follows the result on its last line. */
  readonly rest: string;
  /** Lines that it stands on. */
  readonly taken: number;
}

/**
 * The result that begins in a line, with as many of the lines below as it takes. A break may stand for a space or for
 * nothing; the digest tells which.
 */
function readBroken(lines: readonly string[], at: number, start: number): Reading {
  const pieces = [(lines[at] ?? '').slice(start)];
  let changed: Reading | undefined;
  for (;;) {
    for (const text of joinings(pieces)) {
      const code = readResult(text);
      if (!code) continue;
      const reading = { code, rest: text.slice(code.end), taken: pieces.length };
      if (code.intact) return reading;
      changed ??= reading;
    }
    const next = lines[at + pieces.length];
    const isMore = next !== undefined && next.trim() !== '' && !tag.test(next);
    if (!isMore || pieces.length === mostLines) return changed ?? { code: undefined, rest: '', taken: 1 };
    pieces.push(next);
  }
}

function joinings(pieces: readonly string[]): readonly string[] {
  const [first = '', ...others] = pieces;
  return others.reduce(
    (texts, piece) =>
      texts.flatMap((text) => [`${text.trimEnd()} ${piece.trim()}`, text.trimEnd() + piece.trim()]),
    [first],
  );
}

/** A name without the marks that a spreadsheet or a list puts around it. */
function clean(text: string): string {
  return text
    .replace(/[\s,;:|"'-]+$/g, '')
    .replace(/^[\s,;:|"'-]+/g, '')
    .slice(0, 120);
}
