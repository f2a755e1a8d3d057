/**
 * The floor as a clock and its lanes: every lane reads its own trace of the same factory, so all meet the same orders.
 * Nothing here draws, and nothing knows the time of day.
 */
import type { FactoryEvent } from '../../model/simulation/event.ts';
import { factorySetup, type FactorySetup } from '../../model/simulation/factory-setup.ts';
import { traceFactory, type TraceRequest } from '../../model/simulation/trace.ts';
import type { Strategy } from '../../model/strategy/outcome.ts';
import { FloorLane } from './floor-lane.ts';
import { OrderTape } from './order-tape.ts';

/** Latest events that are remembered for the log. */
export const logLength = 12;
/** Events between two looks at the clock of the caller. */
const stride = 32;

export interface LoggedEvent {
  readonly event: FactoryEvent;
  readonly strategy: Strategy;
}

type Trace = ReturnType<typeof traceFactory>;

export interface FloorRequest extends TraceRequest {
  readonly strategies: readonly Strategy[];
  /** End of the scale on which waits are counted. */
  readonly endWeeks: number;
}

export class Floor {
  readonly setup: FactorySetup;
  readonly lanes: readonly FloorLane[];
  readonly tape = new OrderTape();
  week = 0;
  /** Events so far; an order that all lanes meet is one. */
  events = 0;
  readonly #traces: readonly Trace[];
  readonly #next: (FactoryEvent | undefined)[];
  readonly #log: LoggedEvent[] = [];

  /** Throws what the simulation throws, a RangeError that says what is wrong. */
  constructor(request: FloorRequest) {
    const { strategies, endWeeks } = request;
    this.setup = factorySetup({ ...request, units: 1 });
    this.lanes = this.setup.lanes.map((lane) => new FloorLane(this.setup, lane, endWeeks));
    this.#traces = this.lanes.map(({ strategy }) => traceFactory(request, strategy));
    this.#next = this.#traces.map(read);
    if (strategies.length === 0) throw new RangeError('strategies: expected at least one');
  }

  /** Goes on to `week`, or as far as `mayGoOn` allows; the clock then stands at the last thing that happened. */
  advance(week: number, mayGoOn: () => boolean = () => true): void {
    let sinceLook = 0;
    for (;;) {
      const lane = this.#earliest();
      const event = this.#next[lane];
      if (!event || event.week > week) break;
      this.#happen(lane);
      sinceLook += 1;
      if (sinceLook < stride) continue;
      sinceLook = 0;
      if (!mayGoOn()) {
        this.#run();
        return;
      }
    }
    this.week = Math.max(this.week, week);
    this.#run();
  }

  /** One event, the next of any lane. */
  step(): void {
    this.#happen(this.#earliest());
    this.#run();
  }

  /** The latest events, newest first. */
  latest(): readonly LoggedEvent[] {
    return this.#log.toReversed();
  }

  #earliest(): number {
    let first = 0;
    for (let lane = 1; lane < this.#next.length; lane += 1) {
      if ((this.#next[lane]?.week ?? Infinity) < (this.#next[first]?.week ?? Infinity)) first = lane;
    }
    return first;
  }

  /** An order reaches all lanes at one moment and is one event. */
  #happen(lane: number): void {
    const event = this.#next[lane]!;
    if (event.kind === 'order') {
      this.tape.add(event.week, event.units);
      for (let other = 0; other < this.lanes.length; other += 1) {
        const theirs = this.#next[other];
        if (other !== lane && theirs?.kind === 'order' && theirs.order === event.order) this.#take(other);
      }
    }
    this.week = event.week;
    this.events += 1;
    this.#log.push({ event, strategy: this.lanes[lane]!.strategy });
    if (this.#log.length > logLength) this.#log.shift();
    this.#take(lane);
  }

  #take(lane: number): void {
    this.lanes[lane]!.apply(this.#next[lane]!);
    this.#next[lane] = read(this.#traces[lane]!);
  }

  #run(): void {
    for (const lane of this.lanes) lane.run(this.week);
  }
}

function read(trace: Trace): FactoryEvent | undefined {
  return trace.next().value ?? undefined;
}
