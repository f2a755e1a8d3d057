import { afterEach, describe, expect, it } from 'vitest';
import { defaultScenario } from '../../../src/model/index.ts';
import { reportRows } from '../../../src/model/simulation/rows.ts';
import { simulate } from '../../../src/model/simulation/simulation.ts';
import { createSimulationClient, type Progress } from '../../../src/workers/client.ts';

const request = { scenario: defaultScenario, seed: 7, units: 200_000 };
const endless = { ...request, units: 1e11 };
const refuseWorker = (): Worker => {
  throw new DOMException('blocked', 'SecurityError');
};
/** What a policy does that lets the constructor pass and then refuses the script. */
const brokenWorker = (): Worker => new Worker('/no-such-worker.js', { type: 'module' });

let client = createSimulationClient();
afterEach(() => {
  client.dispose();
  setHidden(false);
});

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each([
  ['a worker', undefined],
  ['the page, where workers are refused', refuseWorker],
  ['the page, where the worker never arrives', brokenWorker],
])('a simulation in %s', (_place, createWorker) => {
  it('reports what the same request reports anywhere else', async () => {
    client = createSimulationClient(createWorker);
    const report = await client.run(request);
    expect(reportRows(report)).toEqual(reportRows(simulate(request)));
    expect(report).toEqual(simulate(request));
  });

  it('tells its progress while it runs', async () => {
    client = createSimulationClient(createWorker);
    const told: Progress[] = [];
    const enough = new Promise<void>((resolve) => {
      client
        .run(endless, {
          onProgress: (progress) => {
            told.push(progress);
            // Whether the first word comes during the warm-up, before there is a report, is up to the machine.
            if (told.length >= 3 && progress.report) resolve();
          },
        })
        .catch(() => undefined);
    });
    await enough;
    const units = told.map((progress) => progress.units);
    expect(units).toEqual([...units].sort((a, b) => a - b));
    expect(units.at(-1)).toBeGreaterThan(units[0] ?? Infinity);
    expect(told.at(-1)?.report?.lanes.map(({ strategy }) => strategy)).toEqual(['mts', 'ato', 'mto']);
  });

  it('lets the last request win', async () => {
    client = createSimulationClient(createWorker);
    const first = client.run(endless);
    const second = client.run(request);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(second).resolves.toMatchObject({ seed: 7, units: 200_000, done: true });
  });

  it('stops when asked, and works again afterwards', async () => {
    client = createSimulationClient(createWorker);
    const abort = new AbortController();
    const stopped = client.run(endless, { signal: abort.signal });
    abort.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    await expect(client.run(request)).resolves.toMatchObject({ done: true });
  });

  it('says what is wrong with a request', async () => {
    client = createSimulationClient(createWorker);
    const bad = client.run({ ...request, scenario: { ...defaultScenario, utilization: 2 } });
    await expect(bad).rejects.toThrow(/utilization must be a number from 0.05 to 0.99/);
  });

  it('does nothing while the page is hidden', async () => {
    client = createSimulationClient(createWorker);
    setHidden(true);
    let progress = 0;
    const report = client.run(request, { onProgress: () => (progress += 1) });
    const early = await Promise.race([report.then(() => 'finished'), pause(400).then(() => 'waiting')]);
    expect([early, progress]).toEqual(['waiting', 0]);
    setHidden(false);
    await expect(report).resolves.toMatchObject({ done: true });
  });
});
