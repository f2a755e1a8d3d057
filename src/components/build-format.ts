import { buildLocale, createFormat } from '../calculators/shared/format.ts';

/** How numbers are written while the site is built. */
export const buildFormat = createFormat(buildLocale, 'USD');
