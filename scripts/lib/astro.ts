import { runPackage, type RunResult } from './run.ts';

/** Where the build for the sub-path tests goes, and the address it is made for. */
export const subPathBuild = {
  folder: '.cache/sub-path',
  base: '/a/b',
  site: 'https://example.org',
} as const;

/** Astro in the foreground, without counting its users. */
export function runAstro(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<RunResult> {
  return runPackage('astro', parameters, {
    environment: {
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      ...environment,
    },
  });
}
