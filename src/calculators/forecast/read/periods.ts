/** What the dates of a table say about its periods: how long one is, which are missing, which stand in the wrong place. */

export const periodDays = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 } as const;
export type PeriodName = keyof typeof periodDays;

/** The period that most neighbors lie apart, or null where dates follow no period. */
export function findPeriod(days: readonly number[]): PeriodName | null {
  const steps = days.slice(1).map((day, index) => Math.abs(day - (days[index] as number)));
  const middle = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)];
  if (middle === undefined || middle === 0) return null;
  const names = Object.keys(periodDays) as readonly PeriodName[];
  return names.find((name) => Math.abs(middle / periodDays[name] - 1) < 0.12) ?? null;
}

/** How many periods lie from one date to the next: 1 where they follow each other. */
export function periodsBetween(from: number, to: number, period: PeriodName): number {
  return Math.round((to - from) / periodDays[period]);
}
