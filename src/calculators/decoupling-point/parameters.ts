import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'line', label: 'Decoupling point' },
  { id: 'demand', label: 'Customers' },
  { id: 'factory', label: 'Supply line' },
  { id: 'product', label: 'Product' },
] as const;

const position = {
  kind: 'choice',
  key: 'position',
  label: 'Order enters',
  group: 'line',
  help: 'Where the customer’s order enters the supply line. Before that point work follows a forecast, after it the order.',
  options: [
    { value: 'engineer', label: 'Engineer to order' },
    { value: 'purchase', label: 'Purchase to order' },
    { value: 'make', label: 'Make to order' },
    { value: 'assemble', label: 'Assemble to order' },
    { value: 'stock', label: 'Make to stock' },
    { value: 'ship', label: 'Ship to stock' },
  ],
  default: 'assemble',
} as const satisfies ChoiceParameter;

const time = {
  kind: 'number',
  unit: 'weeks',
  percent: false,
  min: 0,
  step: 0.1,
  scale: 'square',
  headline: false,
} as const;

const patienceWeeks = {
  ...time,
  key: 'patience',
  label: 'Customers’ patience',
  symbol: 'D',
  group: 'demand',
  max: 208,
  default: 2,
  headline: true,
  help: 'How long customers accept to wait between ordering and receiving. The literature calls it the demanded delivery time, D.',
} as const satisfies NumberParameter;

const engineeringWeeks = {
  ...time,
  key: 'engineering',
  label: 'Engineering',
  symbol: 'L₋₁',
  group: 'factory',
  max: 104,
  default: 6,
  help: 'Time to design the product for one customer. It counts only where every order is engineered; a design once made serves all later orders.',
} as const satisfies NumberParameter;

const supplyWeeks = {
  ...time,
  key: 'supply',
  label: 'Supply of materials',
  symbol: 'L₀',
  group: 'factory',
  max: 104,
  default: 4,
  help: 'Time from ordering materials and bought-in parts until they are in the factory.',
} as const satisfies NumberParameter;

const deliveryWeeks = {
  ...time,
  key: 'delivery',
  label: 'Delivery',
  symbol: 'L₃',
  group: 'factory',
  max: 52,
  default: 0.4,
  help: 'Time from the factory’s gate to the customer’s door.',
} as const satisfies NumberParameter;

const count = {
  kind: 'number',
  percent: false,
  min: 1,
  max: 1000,
  step: 1,
  scale: 'log',
  headline: false,
  group: 'product',
} as const;

const materials = {
  ...count,
  key: 'materials',
  label: 'Materials',
  symbol: 'r',
  unit: 'materials',
  default: 12,
  help: 'How many different materials and bought-in parts fabrication starts from.',
} as const satisfies NumberParameter;

const places = {
  ...count,
  key: 'places',
  label: 'Places near customers',
  symbol: 'k',
  unit: 'places',
  default: 5,
  help: 'Shops or local stores that would each hold every version, if the product were shipped to stock.',
} as const satisfies NumberParameter;

export const parameters = {
  position,
  patienceWeeks,
  fabricationWeeks: { ...scenarioTable.fabricationWeeks, headline: true },
  assemblyWeeks: { ...scenarioTable.assemblyWeeks, headline: true },
  engineeringWeeks,
  supplyWeeks,
  deliveryWeeks,
  versions: { ...scenarioTable.versions, headline: false },
  versionsPerPlatform: scenarioTable.versionsPerPlatform,
  materials,
  places,
};
