import { expect, test } from 'vitest';
import { countTests, projectsAsked } from '../../scripts/lib/test-results.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

test('passed and failed tests are summed over all files', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed, passed] },
    { status: 'failed', assertionResults: [passed, failed] },
  ];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that cannot be loaded counts as a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a file whose hook throws after its tests passed counts as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [passed] }];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run that ends badly without a failed test counts as a failure', () => {
  const testResults = [{ status: 'passed', assertionResults: [passed] }];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run without results, or without tests, counts as a failure', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
});

test('skipped tests are neither passed nor failed', () => {
  const testResults = [{ status: 'passed', assertionResults: [passed, { status: 'skipped' }] }];
  expect(countTests({ testResults }, 0)).toEqual({ passed: 1, failed: 0 });
});

test('projects are read from both ways of writing the option', () => {
  expect(projectsAsked(['--project', 'model', '--project=charts', 'wait'])).toEqual(['model', 'charts']);
});
