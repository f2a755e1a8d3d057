/** Spans of time as the two versions write them. */

/** SCORM 1.2: `HHHH:MM:SS.SS`. */
export function clockSpan(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  const two = (value: string): string => value.padStart(2, '0');
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(String(minutes))}:${seconds.padStart(5, '0')}`;
}

/** SCORM 2004: an ISO 8601 duration, `PT1H2M3.45S`. */
export function isoSpan(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  return `PT${hours}H${minutes}M${seconds}S`;
}

function parts(milliseconds: number): { hours: number; minutes: number; seconds: string } {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: ((hundredths % 6000) / 100).toFixed(2),
  };
}
