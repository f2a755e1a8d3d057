/** Draws demands from a distribution by turning its quantile function loose on uniform random numbers. */
import type { DemandLaw } from '../demand/demand-law.ts';

/** Up to this mean a table of the distribution is quicker than solving for each quantile. */
const tabulated = 200;
const longestTable = 2000;

export function quantileOf(law: DemandLaw): (probability: number) => number {
  return law.counted && law.mean <= tabulated ? tableOf(law) : (probability) => law.quantile(probability);
}

/** The table grows as far as draws reach into it. */
function tableOf(law: DemandLaw): (probability: number) => number {
  const cumulative = [law.atMost(0)];
  return (probability) => {
    while ((cumulative.at(-1) as number) < probability && cumulative.length < longestTable)
      cumulative.push(law.atMost(cumulative.length));
    if ((cumulative.at(-1) as number) < probability) return law.quantile(probability);
    let [low, high] = [-1, cumulative.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] as number) >= probability) high = middle;
      else low = middle;
    }
    return high;
  };
}
