import { refuse, requireWhole } from '../numeric/guard.ts';
import type { Clash } from './clash.ts';
import { eliminateAll, type Choice } from './eliminate.ts';

/** Larger than any catalog; keeps the work finite. */
const most = { modules: 200, options: 1000, clashes: 400 };

/**
 * Number of configurations: how many products can be built from one option of every module, clashes left out?
 *
 * Π kᵢ without clashes; with them the same product of sums, summed module by module over the modules it clashes with.
 * Options without a clash count as one choice of their number. A whole number of any size, exact. Assumes that clashes
 * are pairs; the work grows with how densely they tie modules together. Throws a RangeError for counts that are not
 * whole or too large, or a clash that does not name options of two different modules.
 * Source: the rule of product; variable elimination, Dechter, Artificial Intelligence 113 (1999) 41–85.
 *
 * @example countConfigurations({ options: [2, 3], clashes: [[{ module: 0, option: 0 }, { module: 1, option: 2 }]] }) === 5n ? 1 : 0 // 1
 */
export function countConfigurations(input: {
  /** Options of each module. */
  readonly options: readonly number[];
  readonly clashes: readonly Clash[];
}): bigint {
  const { options, clashes } = input;
  requireWhole('number of modules', options.length, 1, most.modules);
  options.forEach((count, module) => requireWhole(`options[${module}]`, count, 1, most.options));
  requireWhole('number of clashes', clashes.length, 0, most.clashes);
  for (const clash of clashes) requireClash(clash, options);
  return eliminateAll(options.map((count, module) => choicesOf(module, count, clashes)));
}

/** A choice for each option of a module that clashes with something, and one for all its other options together. */
function choicesOf(module: number, options: number, clashes: readonly Clash[]): readonly Choice[] {
  const partners = new Map<number, Set<string>>();
  for (const clash of clashes)
    clash.forEach((option, end) => {
      if (option.module !== module) return;
      const other = clash[(1 - end) as 0 | 1];
      const known = partners.get(option.option) ?? new Set();
      partners.set(option.option, known.add(`${other.module}/${other.option}`));
    });
  const clashing = [...partners].map(([option, clashesWith]) => ({
    name: `${module}/${option}`,
    weight: 1n,
    clashesWith,
  }));
  const free = options - clashing.length;
  return free > 0 ? [{ name: '', weight: BigInt(free), clashesWith: new Set() }, ...clashing] : clashing;
}

function requireClash([one, other]: Clash, options: readonly number[]): void {
  if (one.module === other.module) refuse('clash', JSON.stringify([one, other]), 'between two modules');
  for (const { module, option } of [one, other]) {
    requireWhole('module of a clash', module, 0, options.length - 1);
    requireWhole('option of a clash', option, 0, (options[module] as number) - 1);
  }
}
