/** The reader's own data while a page lives, and in the browser's storage where that is allowed. */
import { ownSeries, restoreOwn, storeOwn, type OwnSeries } from '../calculators/forecast/own-series.ts';
import type { ReadOptions } from '../calculators/forecast/read/read-series.ts';
import { readStored, writeStored } from '../state/storage.ts';

const storageKey = 'forecast-data';

class OwnData {
  current: OwnSeries | null = $state.raw(null);
  /** False where the data will be forgotten with the page. */
  lasting = $state(true);
  #loaded = false;

  /** Reads what an earlier page kept; only the first call of a page does anything. */
  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    this.current = restoreOwn(readStored(storageKey));
  }

  take(text: string, options: ReadOptions = {}): OwnSeries {
    const own = ownSeries(text, options);
    this.current = own;
    this.lasting = writeStored(storageKey, storeOwn(own));
    return own;
  }

  forget(): void {
    this.current = null;
    writeStored(storageKey, null);
  }
}

export const ownData = new OwnData();
