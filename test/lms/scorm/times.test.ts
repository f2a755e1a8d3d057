import { expect, test } from 'vitest';
import { clockSpan, isoSpan } from '../../../src/lms/scorm/times.ts';

// CMITimespan of SCORM 1.2: HHHH:MM:SS.SS; timeinterval(second,10,2) of SCORM 2004: an ISO 8601 duration.
test.each([
  [0, '0000:00:00.00', 'PT0H0M0.00S'],
  [1234, '0000:00:01.23', 'PT0H0M1.23S'],
  [59_996, '0000:01:00.00', 'PT0H1M0.00S'],
  [3_661_500, '0001:01:01.50', 'PT1H1M1.50S'],
  [360_000_000, '0100:00:00.00', 'PT100H0M0.00S'],
  [-5, '0000:00:00.00', 'PT0H0M0.00S'],
])('%d milliseconds are %s and %s', (milliseconds, clock, iso) => {
  expect(clockSpan(milliseconds)).toBe(clock);
  expect(isoSpan(milliseconds)).toBe(iso);
});
