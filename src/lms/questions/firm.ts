/** A drawn firm for questions that are answered with the comparison calculator. */
import { strategies, capitalized } from '../../calculators/shared/strategies.ts';
import { choice } from './bodies.ts';
import type { Draw } from './draw.ts';
import type { ChoiceBody } from './question.ts';
import { solve, type Solved } from './solve.ts';
import { money, num, percent, weeks } from './words.ts';

export interface Firm extends Solved {
  readonly words: string;
  readonly totals: readonly { readonly text: string; readonly value: number }[];
}

/** A firm that differs from the calculator's usual one in a few numbers, all said in `words`. */
export function drawFirm(random: Draw, more: Readonly<Record<string, number>> = {}): Firm {
  const solved = solve('compare', {
    versions: random.pick([2, 3, 4, 6, 12, 24, 48, 96, 200]),
    demandCv: random.step(0.2, 1, 0.1),
    holdingRate: random.step(0.1, 0.6, 0.1),
    waitCostRate: random.pick([0.001, 0.002, 0.005, 0.01, 0.02, 0.04]),
    fabricationWeeks: random.step(1, 6, 0.5),
    ...more,
  });
  const {
    versions = 1,
    demandCv = 0,
    holdingRate = 0,
    waitCostRate = 0,
    fabricationWeeks = 0,
  } = solved.values as Record<string, number>;
  const words = `a firm with ${num(versions)} versions, demand volatility ${percent(demandCv)}, holding cost ${percent(holdingRate)} a year, cost of waiting ${percent(waitCostRate)} of unit cost a week and ${weeks(fabricationWeeks)} of fabrication`;
  const totals = strategies.map(({ id, name }) => ({
    text: capitalized(name),
    value: solved.of(`${id}.total`),
  }));
  return { ...solved, words, totals };
}

const reputations = [
  {
    text: 'Make to stock',
    name: 'takes quick service for the aim',
    why: 'Its customers wait least, but every version needs a shelf of its own.',
  },
  {
    text: 'Assemble to order',
    name: 'takes the middle way for the best',
    why: 'The middle way still keeps stock and still lets customers wait for assembly: it wins only where shared parts pay for both.',
  },
  {
    text: 'Make to order',
    name: 'takes no stock for no cost',
    why: 'It keeps no stock, but customers wait for everything and every unit is made as a one-off.',
  },
] as const;

/** Which of three is best by `entries` (the least, or the most), with what each other one costs or earns. */
export function choiceOfStrategy(random: Draw, entries: Firm['totals'], most = false): ChoiceBody | null {
  const sorted = [...entries].sort((a, b) => (most ? b.value - a.value : a.value - b.value));
  const [best, second] = sorted;
  if (!best || !second || Math.abs(best.value - second.value) < 0.01 * Math.abs(best.value)) return null;
  return choice(random, {
    right: {
      text: best.text,
      because: `${best.text}: ${money(best.value)}, against ${money(second.value)} for ${second.text.toLowerCase()}.`,
    },
    wrong: sorted.slice(1).map(({ text, value }) => {
      const reputation = reputations.find((one) => one.text === text);
      return {
        text,
        name: reputation?.name ?? '',
        because: `${reputation?.why ?? ''} Here it comes to ${money(value)}, against ${money(best.value)}.`,
      };
    }),
  });
}
