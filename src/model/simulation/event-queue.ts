import type { FactoryEvent } from './event.ts';

interface Entry {
  readonly event: FactoryEvent;
  readonly told: number;
}

/** Events that are decided and have not come yet, earliest first; those of one moment in the order they were told. */
export class EventQueue {
  readonly #heap: Entry[] = [];
  #told = 0;

  get nextWeek(): number {
    return this.#heap[0]?.event.week ?? Infinity;
  }

  add(event: FactoryEvent): void {
    const entry = { event, told: this.#told };
    const heap = this.#heap;
    this.#told += 1;
    let place = heap.length;
    heap.push(entry);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (isBefore(heap[parent]!, entry)) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = entry;
  }

  /** Takes the first event out; there must be one. */
  next(): FactoryEvent {
    const heap = this.#heap;
    const { event } = heap[0]!;
    const last = heap.pop()!;
    let place = 0;
    while (heap.length > 0) {
      let child = 2 * place + 1;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (child >= heap.length || isBefore(last, heap[child]!)) {
        heap[place] = last;
        break;
      }
      heap[place] = heap[child]!;
      place = child;
    }
    return event;
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.event.week < other.event.week || (one.event.week === other.event.week && one.told < other.told);
}
