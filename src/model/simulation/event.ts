/**
 * What can be seen in the factory, as plain data. Units are numbered 0, 1, 2, … as they are ordered; those in stock at the
 * start are −1, −2, … at each point. Times are weeks since the start, when shelves are full and nothing is under way.
 */
interface Happening {
  readonly week: number;
}

export type FactoryEvent =
  /** A customer orders `units` units of `version`; they get the numbers from `unit` on. */
  | (Happening & {
      readonly kind: 'order';
      readonly order: number;
      readonly unit: number;
      readonly units: number;
      readonly version: number;
    })
  /** A unit (of a module line) joins the line in front of the bottleneck, goes in, and comes out. */
  | (Happening & { readonly kind: 'queue' | 'start' | 'end'; readonly unit: number; readonly line: number })
  /**
   * A unit is put on the shelf `point` of `part`; 0 is the only part unless products have modules. In make to order the shelf
   * is where a version is handed over, and `take` follows at once.
   */
  | (Happening & {
      readonly kind: 'shelve';
      readonly unit: number;
      readonly part: number;
      readonly point: number;
    })
  /** The customer of unit `customer` gets unit `unit` from that shelf (or as it comes, where it was awaited). */
  | (Happening & {
      readonly kind: 'take';
      readonly customer: number;
      readonly unit: number;
      readonly part: number;
      readonly point: number;
    })
  /** The customer of `units` units from `unit` on has them, after `wait` weeks; `leave`: has left without. */
  | (Happening & {
      readonly kind: 'deliver' | 'leave';
      readonly order: number;
      readonly unit: number;
      readonly units: number;
      readonly version: number;
      readonly wait: number;
    });

export type FactoryEventKind = FactoryEvent['kind'];
