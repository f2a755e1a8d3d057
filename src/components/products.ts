/** The products of the table in chapter 11, from those whose order enters first to those whose order enters last. */
import type { StrategyId } from '../calculators/shared/strategies.ts';

export interface Product {
  readonly name: string;
  /** Its example in the comparison, where there is one. */
  readonly preset?: string;
  /** The strategy it is a kind of. */
  readonly tone: StrategyId;
  readonly strategy: string;
  readonly enters: string;
  readonly why: string;
}

export const products: readonly Product[] = [
  {
    name: 'Large buildings',
    tone: 'mto',
    strategy: 'Engineer to order',
    enters: 'before the drawings',
    why: 'Tied to one site and one use. Standard parts, such as windows and elevators, are where time can be saved.',
  },
  {
    name: 'Bridges',
    preset: 'bridges',
    tone: 'mto',
    strategy: 'Engineer to order',
    enters: 'before the drawings',
    why: 'One river, one road, one design. Nobody else could use it.',
  },
  {
    name: 'Ships',
    tone: 'mto',
    strategy: 'Engineer to order; sister ships make to order',
    enters: 'before the drawings, or before the steel is cut',
    why: 'A handful a year, each for its owner’s trade, and the berth is the bottleneck.',
  },
  {
    name: 'Aircraft',
    preset: 'aircraft',
    tone: 'mto',
    strategy: 'Make to order from one design',
    enters: 'before the parts that take longest are bought',
    why: 'Few a month, cabin and engines as the airline wants them, and buyers who plan years ahead.',
  },
  {
    name: 'Kitchens',
    preset: 'kitchens',
    tone: 'mto',
    strategy: 'Make to order',
    enters: 'before the boards are cut',
    why: 'Every room is another, and a kitchen that does not fit is worth little.',
  },
  {
    name: 'Servers',
    preset: 'servers',
    tone: 'ato',
    strategy: 'Assemble to order',
    enters: 'before assembly',
    why: 'Thousands of combinations out of few parts, and parts that lose value by the month.',
  },
  {
    name: 'Cars',
    tone: 'ato',
    strategy: 'Assemble to order or make to stock',
    enters: 'before final assembly, or on the dealer’s lot',
    why: 'More combinations than cars sold. Some buyers wait for theirs; others drive home in what is there.',
  },
  {
    name: 'Bicycles',
    preset: 'bicycles',
    tone: 'ato',
    strategy: 'Assemble to order; simple ones make to stock',
    enters: 'before paint and assembly, or in the shop',
    why: 'Frames come in a few sizes, finished bicycles in dozens of versions. Enthusiasts wait, commuters do not.',
  },
  {
    name: 'Clothing',
    preset: 't-shirts',
    tone: 'mts',
    strategy: 'Make to stock; suits also to measure',
    enters: 'at the rack',
    why: 'Cheap, alike and wanted now. What is left at the end of the season is marked down.',
  },
  {
    name: 'Phones',
    preset: 'phones',
    tone: 'mts',
    strategy: 'Make to stock',
    enters: 'in the shop or the warehouse',
    why: 'A handful of versions in enormous numbers, bought on the spot.',
  },
];
