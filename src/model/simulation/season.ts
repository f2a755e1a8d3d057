/**
 * The season: a smooth wave through the year, +1 in week 13 and −1 in week 39, made of two parabolas so that it is the same
 * number on every machine (sines are not).
 */
import { weeksPerYear } from '../strategy/cost-per-unit.ts';

export function seasonAt(week: number): number {
  const years = week / weeksPerYear;
  const part = years - Math.floor(years);
  return part < 0.5 ? 16 * part * (0.5 - part) : -16 * (part - 0.5) * (1 - part);
}
