/** Worked examples with answers found by another route: they stand in the documentation and run as tests. */
export const examples = [
  {
    title: 'One server, everything random: M/M/1',
    source: 'Textbook formulas: ρ/(1 − ρ) = 4 process times in line, 5 in the shop, L = ρ/(1 − ρ) = 4 orders',
    values: { load: 0.8, processWeeks: 1 },
    expected: {
      meanWait: [4, 1e-12],
      meanTimeInShop: [5, 1e-12],
      meanInShop: [4, 1e-12],
      probabilityOfWait: [0.8, 1e-12],
      p95TimeInShop: [5 * Math.log(20), 1e-7],
    },
  },
  {
    title: 'Ten servers, everything random: M/M/10',
    source: 'Erlang C and its waiting-time law, checked against the numerically solved chain',
    values: { load: 0.85, processWeeks: 1, servers: 10 },
    expected: {
      probabilityOfWait: [0.529861305, 1e-8],
      meanWait: [0.35324087, 1e-8],
      p95TimeInShop: [3.630843678, 1e-6],
    },
  },
  {
    title: 'Random orders, constant process times: M/D/1',
    source:
      'Erlang (1909) and Pollaczek–Khinchine: half the wait of M/M/1; quantiles from the embedded chain',
    values: { load: 0.8, processWeeks: 1, processCv: 0 },
    expected: { meanWait: [2, 1e-12], medianWait: [1.27593987, 1e-5], p95Wait: [6.620325, 1e-5] },
  },
  {
    title: 'Orders like clockwork, random process times: D/M/1',
    source: 'Root of σ = e^(−(1 − σ)/ρ), 0.6286297965 (Kleinrock 1975); Krämer and Langenbach-Belz (1976)',
    values: { load: 0.8, processWeeks: 1, arrivalCv: 0 },
    expected: {
      meanWait: [1.6927308399, 1e-8],
      p95Wait: [6.8167006811, 1e-8],
      vutWait: [2, 1e-12],
      correctedWait: [1.6929634498, 1e-8],
    },
  },
  {
    title: 'More orders than capacity',
    source: 'Arithmetic: 11 orders a week arrive, 10 can be finished',
    values: { load: 1.1, processWeeks: 0.1 },
    expected: { growth: [1, 1e-12], capacity: [10, 1e-12] },
  },
] as const;
