// The packages as a course's player shows them; what they say word by word is asked in test/lms/scorm.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/lib/run.ts';
import { buildPackage } from '../../src/lms/packages/build-package.ts';
import { comparePage } from '../support/compare-page.ts';
import { startCoursePage } from '../support/course-page.ts';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();

const setting = {
  calculator: 'compare',
  query: 'versions=48&lock=holding&predict=total',
  title: 'Week 3: bicycles',
  height: 1280,
} as const;

const elements = {
  '1.2': { status: 'cmi.core.lesson_status', passed: 'cmi.core.lesson_status', raw: 'cmi.core.score.raw' },
  '2004': { status: 'cmi.completion_status', passed: 'cmi.success_status', raw: 'cmi.score.raw' },
} as const;

const parts = {
  standaloneHtml: readFileSync(join(projectFolder, 'dist/standalone/compare.html'), 'utf8'),
  siteUrl: 'https://stock.example/',
};

test.each(['1.2', '2004'] as const)(
  'a SCORM %s package asks, records, resumes and finishes in a course',
  async (version) => {
    const names = elements[version];
    const course = await startCoursePage(version, buildPackage(`scorm-${version}`, setting, parts).bytes);
    const { page, problems, close } = await browser.open(course.url);
    const frame = page.frameLocator('#activity');
    const compare = comparePage(frame);
    const bar = frame.getByRole('complementary', { name: 'Your course' });
    const record = async (element: string): Promise<unknown> =>
      page.evaluate(
        (name) => (window as unknown as { record(): Record<string, unknown> }).record()[name],
        element,
      );

    // Begun: the settings hold, the results wait for the prediction.
    await compare.ready();
    expect(await record(names.status)).toBe('incomplete');
    expect(await compare.box(/versions offered/i).inputValue()).toBe('48');
    expect(await compare.box(/holding cost/i).isEditable()).toBe(false);
    expect(await compare.verdict.count()).toBe(0);

    // A prediction is recorded at once, and the results come.
    await frame.getByRole('radio', { name: 'Make to order' }).check();
    await frame.getByRole('button', { name: /commit/i }).click();
    await compare.verdict.waitFor();
    expect(await record('cmi.interactions.0.id')).toBe('total');
    const guess = version === '1.2' ? 'student_response' : 'learner_response';
    expect(await record(`cmi.interactions.0.${guess}`)).toBe('mto');

    // Hidden, which commits; left, and come back: values, picture and prediction are there again.
    await compare.slider(/demand volatility/i).press('PageUp');
    const moved = await compare.box(/demand volatility/i).inputValue();
    await frame.getByRole('tab', { name: 'Wait' }).click();
    const commits = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { commits: number }).commits);
    const before = await commits();
    await frame.locator('html').evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await commits()).toBe(before + 1);
    expect(await record('cmi.suspend_data')).toContain('total');
    await page.reload();
    await compare.ready();
    await expect.poll(() => compare.box(/demand volatility/i).inputValue()).toBe(moved);
    expect(await frame.getByRole('tab', { name: 'Wait' }).getAttribute('aria-selected')).toBe('true');
    await frame.getByText(/^You chose make to order/).waitFor();
    expect(await bar.innerText()).toContain('Your values from the last visit are back.');
    expect(await record(names.status)).toBe('incomplete');

    // Finished by the learner's own word, by keyboard.
    await bar.getByRole('button', { name: 'Save and finish' }).press('Enter');
    await bar.getByText('Saved and finished.').waitFor();
    expect(await record(names.passed)).toBe('passed');
    expect(await record(names.raw)).toMatch(/^(0|100)$/);
    expect(await bar.locator(':focus').count()).toBe(1);

    // Opened on its own, it works and says that nobody keeps anything.
    await page.goto(`${course.url}package/index.html`);
    await comparePage(page).ready();
    expect(await page.getByRole('complementary', { name: 'Your course' }).innerText()).toMatch(
      /nothing is recorded/,
    );
    expect(problems).toEqual([]);
    await close();
    await course.close();
  },
);
