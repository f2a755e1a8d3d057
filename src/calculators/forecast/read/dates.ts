/** Dates as tables write them, as days since 1970; good enough to see whether periods follow each other. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function readDate(cell: string): number | null {
  const text = cell.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[t ]\d.*)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const week = /^(\d{4})-?w(\d{1,2})$/.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/.exec(text);
  if (dotted) return dayOf(fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(text);
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3]));
  const quarter = /^(?:(\d{4})[- ]?q([1-4])|q([1-4])[- ]?(\d{4}))$/.exec(text);
  if (quarter) return dayOf(Number(quarter[1] ?? quarter[4]), 3 * Number(quarter[2] ?? quarter[3]) - 2, 1);
  const named = /^([a-z]{3})[a-z]*\.?[ -](\d{2,4})$/.exec(text);
  const month = named ? months.indexOf(named[1] ?? '') : -1;
  return named && month >= 0 ? dayOf(fullYear(named[2]), month + 1, 1) : null;
}

function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function weekOf(year: number, week: number): number | null {
  const start = dayOf(year, 1, 4);
  if (start === null || week < 1 || week > 53) return null;
  // Day 0 was a Thursday; ISO week 1 is that of 4 January, from Monday on.
  return start - ((start + 3) % 7) + 7 * (week - 1);
}

/** Month first, as in the United States, unless the first number cannot be a month. */
function slashedDay(first: number, second: number, year: number): number | null {
  return first > 12 ? dayOf(year, second, first) : dayOf(year, first, second);
}

function fullYear(text = ''): number {
  const year = Number(text);
  return text.length <= 2 ? year + (year < 70 ? 2000 : 1900) : year;
}
