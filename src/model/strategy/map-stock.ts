/**
 * The stock of one strategy, cell by cell of a map. Neighbors share nearly everything: the cell to the left or the one
 * above often has the same stock point and asks for another level, or asks for the very same. What they share is not
 * computed again, whatever the two axes are.
 */
import { levelAt } from '../inventory/level.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { heavyLevel, isHeavy, likeNeighbor } from './map-heavy-stock.ts';
import { LevelTable } from './map-walk.ts';

/** One column's latest stock point and what its latest level came to. */
interface Kept {
  law: StockPointLaw | undefined;
  demandRate: number;
  dispersion: number;
  utilization: number;
  points: number;
  leadTimeWeeks: number;
  coverTarget: number;
  serveTarget: number;
  table: LevelTable;
  heavy: boolean;
  baseStock: number;
  served: number;
  onHand: number;
  backorders: number;
  lateWeeks: number;
  late: number;
}

function nothingKept(): Kept {
  return {
    law: undefined,
    demandRate: 0,
    dispersion: 0,
    utilization: 0,
    points: 0,
    leadTimeWeeks: 0,
    coverTarget: 0,
    serveTarget: 0,
    table: new LevelTable(),
    heavy: false,
    baseStock: 0,
    served: 0,
    onHand: 0,
    backorders: 0,
    lateWeeks: -1,
    late: 0,
  };
}

export class MapStock {
  readonly #columns: Kept[] = [];
  /** What the latest cell came to: units on hand and short at one stock point. */
  onHand = 0;
  backorders = 0;
  #current: Kept = nothingKept();

  /** Cells must be asked for row by row, columns in order. */
  evaluate(
    column: number,
    demandRate: number,
    dispersion: number,
    utilization: number,
    points: number,
    leadTimeWeeks: number,
    coverTarget: number,
    serveTarget: number,
  ): void {
    const same = (kept: Kept): boolean =>
      kept.law !== undefined &&
      kept.demandRate === demandRate &&
      kept.dispersion === dispersion &&
      kept.utilization === utilization &&
      kept.points === points &&
      kept.leadTimeWeeks === leadTimeWeeks;
    const left = column > 0 ? this.#current : undefined;
    let kept = (this.#columns[column] ??= nothingKept());
    // The cell to the left is taken as it is; the next row will find it to its left again.
    if (left && same(left)) kept = left;
    else if (!same(kept)) {
      kept.law = new StockPointLaw(demandRate, dispersion, utilization, 1 / points, leadTimeWeeks);
      kept.demandRate = demandRate;
      kept.dispersion = dispersion;
      kept.utilization = utilization;
      kept.points = points;
      kept.leadTimeWeeks = leadTimeWeeks;
      kept.heavy = isHeavy(kept.law);
      if (!kept.heavy) kept.table.restart(kept.law, kept.law.ordersIn(leadTimeWeeks));
      kept.coverTarget = -1;
    }
    this.#current = kept;
    if (kept.coverTarget !== coverTarget || kept.serveTarget !== serveTarget)
      settle(kept, coverTarget, serveTarget, left);
    this.onHand = kept.onHand;
    this.backorders = kept.backorders;
  }

  /**
   * P(W > `weeks`) at the latest cell, for telling on which side of `enough` it lies. Where a bound already tells, the
   * bound is the answer: the exact share costs a walk of its own.
   */
  lateShare(weeks: number, enough: number): number {
    const kept = this.#current;
    if (weeks < 0) return 1;
    if (kept.lateWeeks === weeks) return kept.late;
    const law = kept.law as StockPointLaw;
    const left = law.leadTimeWeeks - weeks;
    const tail = law.logTail(kept.baseStock);
    kept.lateWeeks = weeks;
    if (left <= 0) kept.late = Math.exp(tail + law.departureRate * left);
    else if (1 - kept.served <= enough) kept.late = Math.max(0, 1 - kept.served);
    else if (Math.exp(tail) > enough) kept.late = Math.exp(tail);
    else kept.late = levelAt(law, law.ordersIn(left), kept.baseStock).unserved;
    return kept.late;
  }
}

function settle(kept: Kept, coverTarget: number, serveTarget: number, left: Kept | undefined): void {
  const law = kept.law as StockPointLaw;
  if (kept.heavy) {
    const guess = left?.law && left.heavy ? likeNeighbor(law, left.law, left.baseStock) : 0;
    const level = heavyLevel(law, coverTarget, serveTarget, guess);
    kept.baseStock = level.baseStock;
    kept.served = level.served;
    kept.onHand = level.onHand;
    kept.backorders = level.backorders;
  } else {
    const s = kept.table.smallest(coverTarget, serveTarget);
    kept.baseStock = s;
    kept.served = kept.table.served[s] as number;
    kept.onHand = kept.table.onHand[s] as number;
    // E[N] − s + E[I]; rounding may leave less than nothing.
    kept.backorders = Math.max(0, law.meanOnOrder - s + kept.onHand);
  }
  kept.coverTarget = coverTarget;
  kept.serveTarget = serveTarget;
  kept.lateWeeks = -1;
}
