/** Where the values of each case were printed, or whose formula it is, in a line for readers. */
export const publishedSources: Readonly<Record<string, string>> = {
  'nv-001':
    'Snyder and Shen, Fundamentals of Supply Chain Theory, 2nd edition, Example 4.3; digits from the authors’ package stockpyl',
  'nv-008':
    'Snyder and Shen, as above, Example 4.7 without its fixed cost; digits from the authors’ package stockpyl',
  'nv-016': 'Cachon and Terwiesch, Matching Supply with Demand, ch. 13',
  'nv-022':
    'Nahmias and Olsen, Production and Operations Analysis, as worked in the package NewsvendorModel.jl',
  'eoq-008':
    'Hillier and Lieberman, Introduction to Operations Research, 7th edition, as in the package SCperf',
  'eoq-005':
    'Snyder and Shen, as above, Example 3.1 with a production rate; digits from the authors’ package stockpyl',
  'ss-011': 'Chopra and Meindl, Supply Chain Management, exercise 11-4, in an instructor’s spreadsheet',
  'ss-013': 'Hopp and Spearman, Factory Physics, section 2.4.2, computed again by N. van Foreest',
  'q-001': 'Rossetti, Simulation Modeling and Arena, appendix on queueing',
  'q-008': 'Render, Stair and Hanna, Quantitative Analysis for Management, example 14.3',
  'q-010': 'N. van Foreest, Queueing, exercise on batches',
  'q-012': 'Invistics, Kingman’s equation and plant utilization (on the web)',
  'q-013': 'Hopp and Spearman, Factory Physics, example of order entry',
  'mq-001': 'By formula: Buzacott and Shanthikumar (1993), ch. 4',
  'mq-009': 'By formula: Zipkin (1995)',
  'mq-017': 'By formula: the stock point with lumpy orders and no fixed time',
  'mq-025': 'By formula: W = (T + L − D)⁺, without convolving demand and line',
  'mq-029': 'By formula: the position of an order’s last unit',
};
