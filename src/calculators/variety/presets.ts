/** Cases to start from; every figure is illustrative. */
export const presets = [
  {
    id: 'bicycles',
    label: 'Bicycles',
    note: 'Frame, fork, gears, brakes, wheels, tires, saddle, color.',
    values: { modules: 8, options: 6, clashes: 12, best: 50, demandRate: 120, exponent: 1 },
  },
  {
    id: 'shirts',
    label: 'Made-to-measure shirts',
    note: 'Cloth, collar, cuffs, cut, buttons: few choices, many of each.',
    values: { modules: 5, options: 20, clashes: 4, best: 200, demandRate: 400, exponent: 0.8 },
  },
  {
    id: 'servers',
    label: 'Servers',
    note: 'Chassis, board, processors, memory, disks, network: much of it must match.',
    values: { modules: 9, options: 8, clashes: 24, best: 100, demandRate: 400, exponent: 1.2 },
  },
  {
    id: 'cars',
    label: 'Cars',
    note: 'Dozens of choices. The number of possible cars has no everyday meaning any more.',
    values: { modules: 30, options: 4, clashes: 24, best: 1000, demandRate: 5000, exponent: 1 },
  },
  {
    id: 'phones',
    label: 'Phones',
    note: 'Size, color, memory: few enough to stock them all.',
    values: { modules: 3, options: 3, clashes: 2, best: 25, demandRate: 5000, exponent: 1 },
  },
] as const;
