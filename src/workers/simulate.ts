/** The worker: runs the newest request it was sent, and hears a stop within a slice. */
import type { FromWorker, ToWorker } from './messages.ts';
import { LocalRunner } from './runner.ts';

/** Nobody draws here, so slices need only be short enough to hear the page. */
const pace = { sliceMilliseconds: 30, stepUnits: 20_000 };

const tell = (message: FromWorker): void => {
  postMessage(message);
};
const runner = new LocalRunner(pace, tell);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'run') runner.start(data.id, data.request);
  else runner[data.kind]();
});

tell({ kind: 'ready' });
