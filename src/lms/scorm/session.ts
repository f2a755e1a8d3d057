/**
 * One visit to a calculator in a course. It is incomplete until the learner saves and finishes; then it is completed, or
 * passed where a prediction was asked for and made, with a score that says how near it came. Nothing is ever failed:
 * a calculator is there to be tried.
 */
import type { Connection } from './connection.ts';
import type { PredictionResult } from './prediction-result.ts';
import { readState, writeState, type SavedState } from './saved-state.ts';

export interface Resumed {
  /** What the calculator reported at the last visit. */
  readonly state: unknown;
  /** The picture that was open. */
  readonly picture: string;
  readonly finished: boolean;
  /** False where the course only shows what was done: then nothing is recorded. */
  readonly records: boolean;
}

export class Session {
  readonly #connection: Connection;
  readonly #now: () => number;
  readonly #began: number;
  #saved: SavedState | undefined;
  #picture = '';
  #records = true;
  #unsaved = false;

  /** `now`: milliseconds since some moment. */
  constructor(connection: Connection, now: () => number = Date.now) {
    this.#connection = connection;
    this.#now = now;
    this.#began = now();
  }

  /** Undefined where the course system does not answer. */
  open(): Resumed | undefined {
    const connection = this.#connection;
    if (!connection.open()) return undefined;
    const { status, untouched, done, mode, suspendData, location, started } = connection.dialect;
    this.#records = !['review', 'browse'].includes(connection.get(mode));
    const before = connection.get(status);
    this.#saved = readState(connection.get(suspendData));
    this.#picture = connection.get(location);
    if (this.#records && untouched.includes(before)) {
      connection.tell(started());
      connection.commit();
    }
    return {
      state: this.#saved?.state,
      picture: this.#picture,
      finished: done.includes(before),
      records: this.#records,
    };
  }

  /** Takes note of what the calculator reports and of the picture that is open; {@link save} sends it. */
  note(state: unknown, picture: string): void {
    this.#saved = { ...this.#saved, state };
    this.#picture = picture;
    this.#unsaved = true;
  }

  get unsaved(): boolean {
    return this.#unsaved;
  }

  /** Records a prediction at once: it is what the learner will be asked about. */
  predict(prediction: PredictionResult): boolean {
    if (!this.#records || !this.#connection.isOpen) return false;
    const { dialect } = this.#connection;
    const index = Number(this.#connection.get('cmi.interactions._count')) || 0;
    const { closeness } = prediction;
    this.#saved = { state: this.#saved?.state, closeness: this.#saved?.closeness ?? closeness };
    this.#connection.tell(dialect.interaction(index, prediction, new Date(this.#now())));
    return this.save();
  }

  /** Sends what there is to keep; true if the course system took it. */
  save(): boolean {
    if (!this.#records || !this.#connection.isOpen) return false;
    const { dialect } = this.#connection;
    const text = this.#saved && writeState(this.#saved);
    const kept = this.#connection.tell([
      ...(text === undefined ? [] : [[dialect.suspendData, text] as const]),
      ...(this.#picture === '' ? [] : [[dialect.location, this.#picture] as const]),
      ...dialect.leaving(this.#now() - this.#began),
    ]);
    const committed = this.#connection.commit();
    if (kept && committed) this.#unsaved = false;
    return kept && committed;
  }

  /** The learner's own word that this is done. The conversation ends only once everything has been taken. */
  finish(): boolean {
    if (!this.#records) return false;
    this.#connection.tell(this.#connection.dialect.finished(this.#saved?.closeness));
    const saved = this.save();
    if (saved) this.#connection.close();
    return saved;
  }

  /** Leaving without a word: kept as it stands, to be taken up again. */
  leave(): void {
    if (!this.#connection.isOpen) return;
    this.save();
    this.#connection.close();
  }
}
