/**
 * Told what happens in a lane, unit by unit, for those who want to see it. Times are those of the factory's clock; they are
 * told when they are decided, which is before they come.
 */
export interface LaneWatcher {
  /** `unit` will be at the bottleneck of `module`: queueing, begun, done. Without the fixed stage before it, if there is one. */
  machined(unit: number, module: number, queued: number, begun: number, done: number): void;
  /** `unit` will be at `point` of `part` at `time`. */
  stocked(unit: number, part: number, point: number, time: number): void;
  /** The customer of `units` units from `first` on was promised stocked unit `unit`, to be taken at `time`. */
  taken(first: number, unit: number, part: number, point: number, time: number): void;
  /** The customer has what was ordered, after `wait` weeks. */
  delivered(first: number, units: number, version: number, wait: number, time: number): void;
  /** The customer leaves empty-handed, having waited that long. */
  left(first: number, units: number, version: number, wait: number, time: number): void;
}
