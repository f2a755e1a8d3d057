import type { NumberFormat } from './format.ts';

/** Half a day, in weeks: from there down hours say more than days. */
const halfDay = 0.5 / 7;
const hoursAWeek = 168;

/** As `format.weeks`, but with hours and minutes for what takes less than half a day. */
export function writeDuration(weeks: number, format: NumberFormat): string {
  const hours = weeks * hoursAWeek;
  if (weeks >= halfDay || hours * 60 < 0.5) return format.weeks(weeks);
  return hours < 1 ? format.count(hours * 60, 'minute') : format.count(hours, 'hour', hours < 10 ? 1 : 0);
}
