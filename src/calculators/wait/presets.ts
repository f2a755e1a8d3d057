/** Cases to start from; every figure is illustrative. */
export const presets = [
  {
    id: 'oven',
    label: 'Curing oven',
    note: 'Orders come at random, and each stays in the oven for the same time.',
    values: { load: 0.85, arrivalCv: 1, processCv: 0, servers: 1, processWeeks: 0.1 },
  },
  {
    id: 'repairs',
    label: 'Repair shop',
    note: 'Most repairs are quick, a few take for ever, and they come in bursts.',
    values: { load: 0.9, arrivalCv: 1.3, processCv: 1.8, servers: 1, processWeeks: 0.2 },
  },
  {
    id: 'fitters',
    label: 'Team of fitters',
    note: 'Ten fitters work on kitchens from one common list.',
    values: { load: 0.9, arrivalCv: 1, processCv: 0.6, servers: 10, processWeeks: 1 },
  },
  {
    id: 'appointments',
    label: 'By appointment',
    note: 'Orders are let in at a steady beat; the work still varies.',
    values: { load: 0.85, arrivalCv: 0, processCv: 1, servers: 1, processWeeks: 0.1 },
  },
  {
    id: 'clockwork',
    label: 'Clockwork line',
    note: 'Nothing varies: orders come to the beat and the work keeps it.',
    values: { load: 1, arrivalCv: 0, processCv: 0, servers: 1, processWeeks: 0.1 },
  },
  {
    id: 'overrun',
    label: 'Overrun shop',
    note: 'More is sold than can be made.',
    values: { load: 1.1, arrivalCv: 1, processCv: 1, servers: 1, processWeeks: 0.1 },
  },
] as const;
