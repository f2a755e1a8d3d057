import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { costBars, costSweep, servedCurves } from '../../charts/sample-views.ts';
import { catchDownloads, header, show } from './helpers.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function save(name: string): Promise<{ name: string; blob: Blob }> {
  const caught = catchDownloads();
  await page.getByText('Download', { exact: true }).click();
  await page.getByRole('button', { name }).click();
  return caught;
}

describe('The table', () => {
  test('opens and closes, with a caption and units in its headings', async () => {
    const { button } = await show(costBars);
    await expect.element(page.getByRole('table')).not.toBeInTheDocument();
    await button('Table').click();
    await expect
      .element(page.getByRole('table', { name: `${costBars.name}. ${costBars.subtitle}` }))
      .toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: 'Make to stock per unit' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Total $50.2 $35.9 $70.5' })).toBeVisible();
    await expect.element(button('Table')).toHaveAttribute('aria-expanded', 'true');
    await button('Table').click();
    await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  });

  test('is copied for spreadsheets and for documents', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await show(costBars);
    await page.getByText('Download', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect.element(page.getByText('Table copied.')).toBeVisible();
    const item = write.mock.calls[0]?.[0][0];
    const text = await (await item!.getType('text/plain')).text();
    expect(text.split('\n').at(-1)).toBe('Total\t$50.2\t$35.9\t$70.5');
    expect(await (await item!.getType('text/html')).text()).toContain('<td>$35.9</td>');
  });

  test('opens, with a word of why, where copying is blocked', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('blocked'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
    await show(costBars);
    await page.getByText('Download', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect.element(page.getByText(/Copying is blocked/)).toBeVisible();
    await expect.element(page.getByRole('table')).toBeVisible();
  });
});

describe('The download menu', () => {
  test('closes with Escape and gives focus back', async () => {
    await show(costBars);
    await page.getByText('Download', { exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Data (CSV)' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Data (CSV)' })).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Download');
  });
});

describe('A saved file', () => {
  test('of data carries the inputs and every point', async () => {
    await show(servedCurves);
    const { name, blob } = await save('Data (CSV)');
    const lines = (await blob.text()).split('\r\n');
    expect(name).toBe('chart.csv');
    expect(lines.slice(0, 3)).toEqual(header.map((line) => `# ${line}`));
    expect(lines[4]).toBe(
      'Weeks after the order (weeks),Make to stock (share),Assemble to order (share),Make to order (share)',
    );
    expect(lines).toContain('0.6,0.6741973687,0.747,0');
  });

  test.each([costBars, costSweep])(
    'of vectors is well-formed, and holds title, source, names and marks as text',
    async (view) => {
      await show(view);
      const { name, blob } = await save('Vector (SVG)');
      expect(name).toBe('chart.svg');
      const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).toBeNull();
      const text = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      const labels = view.kind === 'bars' ? view.bars : [...view.series, ...view.marks];
      for (const wanted of [view.title, view.subtitle, ...header, ...labels.map(({ label }) => label)])
        expect(text).toContain(wanted);
      expect(await blob.text()).not.toMatch(/NaN|undefined|var\(/);
    },
  );

  test('of vectors draws the lines themselves', async () => {
    await show(costSweep);
    const svg = await (await save('Vector (SVG)')).blob.text();
    const strokes = [...svg.matchAll(/ d="([^"]+)"[^>]*stroke-width="2.25"/g)].map(([, d]) => d ?? '');
    expect(strokes).toHaveLength(3);
    // The sample has 60 points: two numbers each, less those of steps too small for a tenth of a pixel.
    for (const d of strokes) expect(d.match(/-?[\d.]+/g)?.length).toBeGreaterThan(100);
  });

  test('as a picture has twice the pixels and the ground of the page', async () => {
    await show(costBars);
    const { name, blob } = await save('Picture (PNG)');
    const picture = await createImageBitmap(blob);
    expect([name, blob.type, picture.width]).toEqual(['chart.png', 'image/png', 2 * (720 + 2 * 24)]);
    const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    // --paper on light ground.
    expect([...context.getImageData(0, 0, 1, 1).data]).toEqual([0xfb, 0xfa, 0xf7, 255]);
  });
});
