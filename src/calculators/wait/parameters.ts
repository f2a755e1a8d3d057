import type { NumberParameter } from '../shared/definition.ts';

export const groups = [
  { id: 'demand', label: 'Orders' },
  { id: 'factory', label: 'Shop' },
] as const;

const load = {
  kind: 'number',
  key: 'utilization',
  symbol: 'ρ',
  label: 'Utilization',
  unit: 'of capacity',
  percent: true,
  min: 0.05,
  max: 1.2,
  step: 0.001,
  scale: 'linear',
  default: 0.85,
  group: 'factory',
  headline: true,
  help: 'How much of what the shop can do the orders ask for. Below 100% it is the share of time the servers are busy. From 100% up the line never stops growing.',
} as const satisfies NumberParameter;

const arrivalCv = {
  kind: 'number',
  key: 'arrivals',
  symbol: 'cₐ',
  label: 'Variability of arrivals',
  unit: 'standard deviation ÷ mean of the time between orders',
  percent: true,
  min: 0,
  max: 3,
  step: 0.001,
  scale: 'linear',
  default: 1,
  group: 'demand',
  headline: true,
  help: 'How unevenly orders come. 0%: one every so often, like clockwork. 100%: at random, as when customers decide on their own. More: in bursts.',
} as const satisfies NumberParameter;

const processCv = {
  kind: 'number',
  key: 'process',
  symbol: 'cₛ',
  label: 'Variability of process times',
  unit: 'standard deviation ÷ mean of process time',
  percent: true,
  min: 0,
  max: 3,
  step: 0.001,
  scale: 'linear',
  default: 1,
  group: 'factory',
  headline: true,
  help: 'How much the time an order takes differs from order to order. 0%: always the same. 100%: exponential, many short and a few long. More: breakdowns, rework, rare giants.',
} as const satisfies NumberParameter;

const servers = {
  kind: 'number',
  key: 'servers',
  symbol: 'c',
  label: 'Servers',
  unit: 'servers',
  percent: false,
  min: 1,
  max: 100,
  step: 1,
  scale: 'log',
  default: 1,
  group: 'factory',
  headline: true,
  help: 'Machines or people who work side by side on one common line, each on one order at a time. Utilization stays as it is: more servers here mean more orders as well.',
} as const satisfies NumberParameter;

const processWeeks = {
  kind: 'number',
  key: 'worktime',
  symbol: 'τ',
  label: 'Process time',
  unit: 'weeks',
  percent: false,
  min: 0.01,
  max: 20,
  step: 0.01,
  scale: 'log',
  default: 0.1,
  group: 'factory',
  headline: false,
  help: 'How long an order takes at a server once work on it has begun, on average. It sets the clock: twice the time, twice the wait.',
} as const satisfies NumberParameter;

export const parameters = { load, arrivalCv, processCv, servers, processWeeks };
