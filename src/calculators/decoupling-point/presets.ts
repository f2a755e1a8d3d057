import type { Preset, SomeValues } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';

/** Trades whose supply lines differ most. Orders of magnitude, not any firm's figures. */
export const presets = [
  {
    id: 'groceries',
    label: 'Groceries',
    note: 'Taken off the shelf in the shop next door; nobody waits for milk.',
    // prettier-ignore
    values: {
      position: 'ship', patienceWeeks: 0, engineeringWeeks: 8, supplyWeeks: 1, fabricationWeeks: 0.4, assemblyWeeks: 0.2,
      deliveryWeeks: 0.4, versions: 12, versionsPerPlatform: 4, materials: 8, places: 200,
    },
  },
  {
    id: 'online-clothes',
    label: 'Clothes by mail',
    note: 'Finished in one warehouse; customers wait for the parcel and no longer.',
    // prettier-ignore
    values: {
      position: 'stock', patienceWeeks: 0.6, engineeringWeeks: 6, supplyWeeks: 6, fabricationWeeks: 4, assemblyWeeks: 1,
      deliveryWeeks: 0.4, versions: 60, versionsPerPlatform: 10, materials: 20, places: 40,
    },
  },
  {
    id: 'configured-computers',
    label: 'Configured computers',
    note: 'Parts in stock, assembled to the order within days.',
    // prettier-ignore
    values: {
      position: 'assemble', patienceWeeks: 1.5, engineeringWeeks: 26, supplyWeeks: 6, fabricationWeeks: 4,
      assemblyWeeks: 0.3, deliveryWeeks: 0.6, versions: 500, versionsPerPlatform: 100, materials: 60, places: 30,
    },
  },
  {
    id: 'kitchens',
    label: 'Kitchens',
    note: 'Boards and fittings in stock, cut to the room.',
    // prettier-ignore
    values: {
      position: 'make', patienceWeeks: 7, engineeringWeeks: 4, supplyWeeks: 4, fabricationWeeks: 3, assemblyWeeks: 1.5,
      deliveryWeeks: 1, versions: 800, versionsPerPlatform: 8, materials: 40, places: 25,
    },
  },
  {
    id: 'aircraft',
    label: 'Aircraft',
    note: 'Engines and forgings are ordered for the airline that has signed.',
    // prettier-ignore
    values: {
      position: 'purchase', patienceWeeks: 156, engineeringWeeks: 104, supplyWeeks: 50, fabricationWeeks: 26,
      assemblyWeeks: 18, deliveryWeeks: 2, versions: 60, versionsPerPlatform: 2, materials: 800, places: 1,
    },
  },
  {
    id: 'bridges',
    label: 'Bridges',
    note: 'One site, one design: nothing begins before the contract.',
    // prettier-ignore
    values: {
      position: 'engineer', patienceWeeks: 208, engineeringWeeks: 60, supplyWeeks: 20, fabricationWeeks: 50,
      assemblyWeeks: 40, deliveryWeeks: 4, versions: 1000, versionsPerPlatform: 20, materials: 30, places: 1,
    },
  },
] as const satisfies readonly Preset<SomeValues<typeof parameters>>[];
