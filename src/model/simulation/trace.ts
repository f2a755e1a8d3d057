/**
 * The same factory to look at: every event of one strategy's lane in the order of time. Draws the same random numbers and
 * makes the same sums as `Simulation`, so that what is watched and what is measured are one thing.
 */
import type { Strategy } from '../strategy/outcome.ts';
import { DemandStream } from './demand.ts';
import type { FactoryEvent } from './event.ts';
import { EventQueue } from './event-queue.ts';
import { factorySetup } from './factory-setup.ts';
import { MachineTimes } from './machine-times.ts';
import { OptionLane } from './option-lane.ts';
import type { SimulationRequest } from './request.ts';
import { TraceWatcher } from './trace-watcher.ts';
import { block, endTime } from './unit-block.ts';

/** Units worked out ahead of what is shown. */
const aheadUnits = 16;

/** All that a trace needs to know: the request's cap and precision play no part. */
export type TraceRequest = Pick<SimulationRequest, 'scenario' | 'options' | 'seed' | 'baseStock'>;

/**
 * Events of `strategy` from week 0 (full shelves, nothing under way) until `weeks`, one at a time; stop asking to stop.
 * Throws what `Simulation` throws.
 */
export function* traceFactory(
  request: TraceRequest,
  strategy: Strategy,
  weeks = Infinity,
): Generator<FactoryEvent, void, undefined> {
  const setup = factorySetup({ ...request, units: 1, strategies: [strategy] });
  const queue = new EventQueue();
  const watcher = new TraceWatcher(setup, setup.lanes[0]!, queue);
  const lane = new OptionLane(setup, setup.lanes[0]!, watcher);
  const demand = new DemandStream(setup);
  const machines = Array.from(
    { length: setup.options.modules },
    (_, module) => new MachineTimes(setup, module),
  );
  for (;;) {
    demand.fill(aheadUnits);
    machines.forEach((machine, module) => machine.fill(block.machine[module]!, aheadUnits));
    watcher.ordered();
    lane.take();
    // Others may use the block before the next event is asked for.
    const end = endTime();
    // What the next units do happens when the last of these was ordered, or later.
    while (queue.nextWeek < end) {
      const event = queue.next();
      if (event.week > weeks) return;
      yield event;
    }
    if (end > weeks && queue.nextWeek > weeks) return;
  }
}
