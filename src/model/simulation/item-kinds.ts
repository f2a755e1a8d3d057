/** Which kind of thing a unit is, at each place of a lane. */
import type { Strategy } from '../strategy/outcome.ts';

/** Parts that a strategy keeps apart in stock: modules in assemble to order, else whole products. */
export function partsInStock(strategy: Strategy, modules: number): number {
  return strategy === 'ato' ? modules : 1;
}

/** Which variant of module `module` a version has. Each module pairs the versions in another way. */
export function variantOf(module: number, version: number, platform: number, platforms: number): number {
  return module === 0 ? platform : (version + (module - 1) * platform) % platforms;
}
