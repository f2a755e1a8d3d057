/**
 * Cases to start from. Every figure is illustrative: chosen to be sensible for its kind of product, measured at no firm.
 */
import type { Scenario } from '../../model/index.ts';

interface ScenarioPreset {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly values: Partial<Scenario>;
}

export const presets = [
  {
    id: 'bicycles',
    label: 'Bicycles',
    note: 'Frames wait half-finished; color, gears and saddle follow the order.',
    // prettier-ignore
    values: {
      demandRate: 120, demandCv: 0.3, versions: 60, versionsPerPlatform: 10, unitCost: 900, platformValueShare: 0.5,
      fabricationWeeks: 5, assemblyWeeks: 0.4, productLifeYears: 1.5, markdown: 0.3, waitCostRate: 0.03, scaleSaving: 0.015,
    },
  },
  {
    id: 'servers',
    label: 'Servers',
    note: 'Thousands of configurations out of a few boards and chassis; prices of parts fall by the month.',
    // prettier-ignore
    values: {
      demandRate: 400, demandCv: 0.25, versions: 500, versionsPerPlatform: 100, unitCost: 4000, platformValueShare: 0.45,
      fabricationWeeks: 4, assemblyWeeks: 0.6, productLifeYears: 1, markdown: 0.5, waitCostRate: 0.03, misfit: 0.6,
    },
  },
  {
    id: 'aircraft',
    label: 'Aircraft',
    note: 'A few a month, each to an airline’s cabin and engine choice; nobody would carry one on the shelf.',
    // prettier-ignore
    values: {
      demandRate: 1, demandCv: 1.1, versions: 60, versionsPerPlatform: 2, unitCost: 60_000_000, platformValueShare: 0.7,
      fabricationWeeks: 26, assemblyWeeks: 18, utilization: 0.85, productLifeYears: 15, markdown: 0.4, waitCostRate: 0.0003,
      holdingRate: 0.12, misfit: 0.5,
    },
  },
  {
    id: 't-shirts',
    label: 'T-shirts',
    note: 'Sold off the rack for little: hardly anybody waits weeks for a shirt.',
    // prettier-ignore
    values: {
      demandRate: 2000, demandCv: 0.35, versions: 20, versionsPerPlatform: 4, unitCost: 6, platformValueShare: 0.6,
      fabricationWeeks: 8, assemblyWeeks: 0.6, productLifeYears: 0.5, markdown: 0.5, waitCostRate: 0.3, scaleSaving: 0.05,
    },
  },
  {
    id: 'kitchens',
    label: 'Kitchens',
    note: 'Every room is another; the buyer plans months ahead anyway.',
    // prettier-ignore
    values: {
      demandRate: 15, demandCv: 0.4, versions: 800, versionsPerPlatform: 8, unitCost: 7000, platformValueShare: 0.5,
      fabricationWeeks: 3, assemblyWeeks: 2, productLifeYears: 3, markdown: 0.6, waitCostRate: 0.002, misfit: 1,
    },
  },
  {
    id: 'phones',
    label: 'Phones',
    note: 'A few colors and memory sizes in enormous numbers, bought on the spot.',
    // prettier-ignore
    values: {
      demandRate: 5000, demandCv: 0.15, versions: 8, versionsPerPlatform: 2, unitCost: 350, platformValueShare: 0.85,
      fabricationWeeks: 5, assemblyWeeks: 1, productLifeYears: 1, markdown: 0.35, waitCostRate: 0.08, scaleSaving: 0.03,
    },
  },
  {
    id: 'bridges',
    label: 'Bridges',
    note: 'One site, one design, years of lead time: nothing to make before the contract.',
    // prettier-ignore
    values: {
      demandRate: 0.1, demandCv: 3.2, versions: 1000, versionsPerPlatform: 20, unitCost: 20_000_000, platformValueShare: 0.2,
      fabricationWeeks: 52, assemblyWeeks: 26, utilization: 0.7, productLifeYears: 20, markdown: 1, waitCostRate: 0.0005,
      holdingRate: 0.08, misfit: 1,
    },
  },
] as const satisfies readonly ScenarioPreset[];
