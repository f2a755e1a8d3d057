/**
 * Answers worked out from nothing but the words of a question: the numbers in its statement, in their order, and formulas
 * written down here from textbooks (named in docs/model.md). No template's code and no model is asked.
 */

/** Quantiles of the standard normal distribution, from printed tables. */
const quantiles: Readonly<Record<string, number>> = {
  0.9: 1.28155,
  0.95: 1.64485,
  0.975: 1.95996,
  0.99: 2.32635,
  0.999: 3.09023,
};

function z(share: number): number {
  return quantiles[Number(share.toFixed(4))] ?? NaN;
}

/** Numbers in `text` in their order; percentages as shares. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/([-−]?)\$?(\d[\d,]*(?:\.\d+)?)(%?)/g)].map(([, minus, digits = '', percent]) => {
    const size = Number(digits.replaceAll(',', '')) / (percent === '%' ? 100 : 1);
    return minus === '' ? size : -size;
  });
}

type Formula = (numbers: readonly number[], statement: string) => number;

/** A formula of the first numbers of a statement. */
function of(formula: (...numbers: number[]) => number): Formula {
  return (numbers) => formula(...numbers);
}

const { sqrt, log2, ceil } = Math;

/** Weeks behind each position of the decoupling point, from the times of the stages. */
function waitBehind(statement: string, position: string): number {
  const [engineering = 0, supply = 0, fabrication = 0, assembly = 0, delivery = 0] = numbersIn(statement);
  const stages = [engineering, supply, fabrication, assembly, delivery];
  const names = [
    'engineer to order',
    'purchase to order',
    'make to order',
    'assemble to order',
    'make to stock',
  ];
  const first = names.indexOf(position.toLowerCase());
  return stages.slice(first).reduce((sum, time) => sum + time, 0);
}

/** Templates with a number to answer, or options that are numbers. */
export const ownNumbers: Readonly<Record<string, Formula>> = {
  'mto-mean-wait': of((fabrication, assembly, line) => fabrication + assembly + line),
  'mto-waiting-cost': of((wait, share, cost) => wait * share * cost),
  'misfit-of-versions': of((versions, turn, cost) => (turn * cost) / (4 * versions)),
  'pd-ratio': of((a, b, c, d, patience) => (a + b + c + d) / patience),
  'least-forecast-share': of((made, patience) => 100 * (1 - patience / made)),
  'wait-at-the-point': (_, statement) =>
    waitBehind(statement, /has chosen ([a-z ]+)\./.exec(statement)?.[1] ?? ''),
  'safety-stock': of((_, deviation, lead, __, quantile) => quantile * deviation * sqrt(lead)),
  'reorder-level': of((mean, sd, lead, _, quantile) => mean * lead + quantile * sd * sqrt(lead)),
  'unreliable-supplier': of((mean, sd, lead, spread) => sqrt(lead * sd ** 2 + (mean * spread) ** 2)),
  'last-nine': of((_, __, ___, stock, low, high) => (stock * z(high)) / z(low)),
  'cost-of-safety-stock': of((stock, cost, rate) => stock * cost * rate),
  'stock-for-error': of((_, error, __, quantile) => error * quantile),
  'money-tied-up': of((_, error, quantile, cost) => error * quantile * cost),
  'leftovers-of-the-mean': of((_, deviation) => 0.3989 * deviation),
  'leftovers-of-many-versions': of((_, __, left, versions) => left * sqrt(versions)),
  'holding-per-unit': of((weekly, stock, cost, rate) => (rate * stock * cost) / (52 * weekly)),
  'obsolescence-per-unit': ([weekly = NaN, stock = NaN, cost = NaN, ...more]) => {
    const [years, markdown] = more.length === 1 ? [1, ...more] : more; // “every year” has no number
    return ((markdown ?? NaN) * stock * cost) / (years ?? NaN) / (52 * weekly);
  },
  'stock-turns': of((weekly, stock) => (52 * weekly) / stock),
  'critical-ratio': of((cost, price, loss) => (100 * (price - cost)) / (price - cost + loss * cost)),
  'newsvendor-quantity': of((_, __, ___, mean, deviation, ____, quantile) => mean + quantile * deviation),
  'mean-wait-in-line': of((work, busy) => (busy / (1 - busy)) * work),
  'vut-wait': of(
    (busy, work, arrivals, process) => ((arrivals ** 2 + process ** 2) / 2) * (busy / (1 - busy)) * work,
  ),
  'littles-law': of((rate, time) => rate * time),
  'last-of-the-capacity': of((work, _, __, busy) => (busy / (1 - busy)) * work),
  'constant-work': of((work, busy) => ((busy / (1 - busy)) * work) / 2),
  'best-run': of((_, yearly, share, setup, cost, rate) =>
    sqrt((2 * setup * yearly) / (cost * rate * (1 - share))),
  ),
  'setup-per-unit': of((_, run, setup) => setup / run),
  'setups-a-year': of((_, weekly, run) => (52 * weekly) / run),
  doublings: of((cost, saving, count) => cost * (1 - saving) ** log2(count)),
  'four-times-the-demand': of((run, factor) => run * sqrt(factor)),
  'flat-bottom': of((best, cost, run) => ((run / best + best / run) / 2) * cost),
  'platforms-needed': of((each, versions) => ceil(versions / each)),
  'cost-of-platform-and-finish': of(
    (cost, share, _, each, saving) => cost * share * (1 - saving) ** log2(each) + cost * (1 - share),
  ),
  'pooled-safety-stock': of((versions, deviation, _, quantile) => quantile * deviation * sqrt(versions)),
  'square-root-law': of((versions, stock) => stock / sqrt(versions)),
  'correlated-versions': of((versions, rho) => 100 * sqrt((1 + (versions - 1) * rho) / versions)),
  configurations: of((modules, options) => options ** modules),
  'parts-to-stock': of((modules, options) => options * modules),
  'one-more-option': of((modules, options) => (options + 1) ** modules),
  'demand-for-a-part': of((_, options, weekly) => (52 * weekly) / options),
  'years-between-sales': of((modules, options, weekly) => options ** modules / (52 * weekly)),
  'least-volatility-of-a-part': of((_, options, weekly) => 100 / sqrt(weekly / options)),
  'total-cost-of-make-to-order': of(
    (cost, wait, share, misfit, versions) => cost * (1 + wait * share + misfit / (4 * versions)),
  ),
  'slow-orders': of((fabrication, assembly, line) => fabrication + assembly + Math.log(20) * line),
  'customers-who-walk-away': of((customers, waiting) => customers * (1 - waiting)),
  'one-off-cost': of((cost, setup) => cost + setup),
  'profit-without-stock': of((cost, price, _, customers, waiting) => customers * waiting * (price - cost)),
  'weeks-of-stock': of((stock, weekly) => (52 * weekly) / stock),
};

/** What an item of an ordering or a matching is worth, from the numbers in its own words. */
export const ownItems: Readonly<Record<string, (item: string, statement: string) => number>> = {
  'positions-by-wait': (item, statement) => waitBehind(statement, item),
  'positions-and-waits': (item, statement) => waitBehind(statement, item),
  'shelves-by-safety-stock': worth((volatility, lead) => volatility * sqrt(lead)),
  'seasons-by-leftovers': worth((forecast, error) => forecast * error),
  'firms-by-turns': worth((weekly, stock) => weekly / stock),
  'shops-by-wait': worth((busy, arrivals, work) => ((arrivals ** 2 + work ** 2) / 2) * (busy / (1 - busy))),
  'utilizations-and-waits': (item, statement) => {
    const [busy = NaN] = numbersIn(item);
    return (busy / (1 - busy)) * (numbersIn(statement)[0] ?? NaN);
  },
  'runs-by-cost': (item, statement) => {
    const ratio = (numbersIn(item)[0] ?? NaN) / (numbersIn(statement)[0] ?? NaN);
    return ratio + 1 / ratio;
  },
  'versions-and-shares': worth((versions) => 1 / sqrt(versions)),
  'families-by-saving': worth((versions, rho) => sqrt((1 + (versions - 1) * rho) / versions)),
  'products-by-variety': worth((modules, options) => options ** modules),
  'designs-and-products': worth((modules, options) => options ** modules),
};

function worth(formula: (...numbers: number[]) => number): (item: string) => number {
  return (item) => formula(...numbersIn(item));
}
