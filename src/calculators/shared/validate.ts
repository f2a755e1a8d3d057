/** Reads what a person types into a number box, in the reader's locale, and says plainly what is wrong with it. */
import type { NumberParameter } from './definition.ts';
import type { NumberFormat } from './format.ts';
import { acceptedWords, snap, type Range } from './values.ts';

export type Reading =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly message: string };

/** A value for `parameter` out of `text`, or a message that names the field and what it accepts. */
export function readValue(
  parameter: NumberParameter,
  text: string,
  range: Range,
  format: NumberFormat,
): Reading {
  const accepted = `Accepted: ${acceptedWords(parameter, range, format)}.`;
  // Marks of writing direction come along when a number is pasted, or written by the reader's own locale.
  const trimmed = text.replace(/[\u061c\u200e\u200f]/g, '').trim();
  if (trimmed === '') {
    if (parameter.whenOff !== undefined) return { ok: true, value: null };
    return { ok: false, message: `${parameter.label} is empty. ${accepted}` };
  }
  const number = parseLocaleNumber(trimmed.replace(/^%|[%٪]$/, ''), format.locale);
  if (number === null)
    return { ok: false, message: `${parameter.label}: “${shorten(trimmed)}” is not a number. ${accepted}` };
  const value = snap(parameter, parameter.percent ? number / 100 : number);
  // A share written as a fraction would be rounded to almost nothing; nobody who means 0.35% leaves out the sign.
  if (
    parameter.percent &&
    Math.abs(number) < 1 &&
    Math.abs(100 * value - number) > 1e-9 &&
    !/[%٪]/.test(trimmed)
  )
    return {
      ok: false,
      message: `${parameter.label} is a percentage: for ${format.percent(number, 1)} write ${format.significant(100 * number)}. ${accepted}`,
    };
  if (parameter.step === 1 && !Number.isInteger(number))
    return { ok: false, message: `${parameter.label} counts whole things. ${accepted}` };
  if (value < range.min)
    return { ok: false, message: `${parameter.label}: ${shorten(trimmed)} is too small. ${accepted}` };
  if (value > range.max)
    return { ok: false, message: `${parameter.label}: ${shorten(trimmed)} is too large. ${accepted}` };
  return { ok: true, value };
}

/**
 * A number written in a locale's way, or null. The locale's own separators come first; a lone separator that cannot
 * group thousands (`0.4` typed by a German reader) is read as the decimal one.
 */
export function parseLocaleNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const separator = (type: 'decimal' | 'group'): string =>
    latinDigits(parts.find((part) => part.type === type)?.value ?? '');
  const decimal = separator('decimal') || '.';
  const group = separator('group');
  let plain = latinDigits(text)
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/[\s\u00a0\u202f'’_]/g, '');
  const other = decimal === ',' ? '.' : ',';
  const lone = plain.split(other).length === 2 && !plain.includes(decimal);
  const groupsThousands = new RegExp(`^-?[1-9]\\d{0,2}\\${other}\\d{3}$`).test(plain) && group === other;
  if (lone && !groupsThousands) plain = plain.replace(other, decimal);
  else if (new RegExp(`^[+-]?\\d{1,3}(\\${other}\\d{2,3})*\\${other}\\d{3}(\\${decimal}\\d*)?$`).test(plain))
    plain = plain.split(other).join('');
  plain = plain.replace(decimal, '.');
  return isPlainNumber(plain) ? Number(plain) : null;
}

/** A number as links and files write it: dot decimals, no grouping. */
export function isPlainNumber(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) && Number.isFinite(Number(text));
}

/** A stranger's text, short enough to quote in a message. */
export function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');
}
