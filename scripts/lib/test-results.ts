/** Reads what Vitest's JSON reporter wrote, so that nothing that went wrong can hide behind a green count. */

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

interface FileResult {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/**
 * A file that failed without a failed test (it could not be loaded, a hook threw) counts as one failure, and so does a
 * run that ended badly for a reason no file tells, or ran nothing at all.
 */
export function countTests(results: unknown, exitCode: number): TestCount {
  const files = (results as { testResults?: readonly FileResult[] } | undefined)?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  const hidden = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: hidden ? 1 : failed };
}

/** The names given with `--project name` or `--project=name`; none means all. */
export function projectsAsked(parameters: readonly string[]): readonly string[] {
  return parameters.flatMap((parameter, index) => {
    if (parameter.startsWith('--project=')) return [parameter.slice('--project='.length)];
    return parameter === '--project' ? [parameters[index + 1] ?? ''] : [];
  });
}
