/**
 * What a calculator does inside a course, the entry of its own script. It runs before the calculator; once that is ready
 * it is handed the learner's earlier state, and what it reports from then on is passed to the course system.
 */
import { reportEvent, restoreEvent, type SessionReport } from '../../ui/session.ts';
import { showBar } from './bar.ts';
import { Connection } from './connection.ts';
import { findApi } from './find-api.ts';
import { openAt } from './open-at.ts';
import { readPrediction } from './prediction-result.ts';
import { Session, type Resumed } from './session.ts';

/** A course system that goes away without a word loses this much at most. */
const savingMilliseconds = 20_000;

const words = {
  alone: 'Opened outside a course: nothing is recorded.',
  deaf: 'The course does not answer: nothing is recorded.',
  review: 'Shown for review: nothing is recorded.',
  fresh: 'Your course keeps what you do here.',
  resumed: 'Your values from the last visit are back.',
  finished: 'You have finished this before. You may go on and save again.',
  saved: 'Saved and finished. You can close this page.',
  refused: 'The course did not take it. Your values are still here; try again.',
} as const;

start(document.currentScript?.dataset.version === '2004' ? '2004' : '1.2');

function start(version: '1.2' | '2004'): void {
  const found = findApi(window, version);
  if (!found) return void showBar(words.alone);
  const session = new Session(new Connection(found));
  const resumed = session.open();
  if (!resumed) return void showBar(words.deaf);
  openAt(resumed.picture);
  if (resumed.state !== undefined) restore(resumed.state);
  if (!resumed.records) return void showBar(words.review);
  const bar = showBar(greeting(resumed), () => {
    if (session.finish()) bar.settle(words.saved);
    else bar.say(words.refused);
  });
  listen(session);
}

/** Hands the calculator its earlier state as soon as it can take it. */
function restore(state: unknown): void {
  const calculator = document.querySelector('[data-calculator]');
  if (!calculator) return;
  const hand = (): void => {
    calculator.dispatchEvent(new CustomEvent(restoreEvent, { detail: state }));
  };
  const watcher = new MutationObserver(() => {
    watcher.disconnect();
    hand();
  });
  watcher.observe(calculator, { attributeFilter: ['data-ready'] });
}

function greeting({ state, finished }: Resumed): string {
  if (finished) return words.finished;
  return state === undefined ? words.fresh : words.resumed;
}

function listen(session: Session): void {
  let state: unknown;
  const note = (): void => {
    if (state !== undefined) session.note(state, shownPicture());
  };
  document.addEventListener(reportEvent, (event) => {
    const { state: reported, submitted } = (event as CustomEvent<SessionReport>).detail;
    // Before the learner has done anything, there is nothing to keep, and perhaps something yet to be handed back.
    if (!reported.explored && !reported.attempt) return;
    state = reported;
    note();
    const prediction = submitted ? readPrediction(reported.attempt) : undefined;
    if (prediction) session.predict(prediction);
  });
  setInterval(() => {
    if (session.unsaved) session.save();
  }, savingMilliseconds);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return;
    note();
    session.save();
  });
  addEventListener('pagehide', () => {
    note();
    session.leave();
  });
  // A page kept in memory comes back with its conversation ended: a new one begins it again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

function shownPicture(): string {
  return document.querySelector<HTMLElement>('[data-tab][aria-selected="true"]')?.dataset.tab ?? '';
}
