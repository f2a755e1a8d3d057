/**
 * One stock point as the formulas see it. It meets a share p of the family's orders and is replenished one
 * for one through a constant time L plus the bottleneck.
 *
 * Plain numbers in the constructor and one shape for all instances: this is built three times in every
 * evaluation.
 */
import { lastUnitProbability, nextUnitProbability } from '../demand/dispersion.ts';
import { departureRate } from '../queue/bottleneck.ts';

export class StockPointLaw {
  /** λ = pΛ, units demanded here a week. */
  readonly unitRate: number;
  /** pβ = qλ, orders placed here a week. */
  readonly orderRate: number;
  /** q, the probability that a unit is the last of its order, and 1 − q. */
  readonly lastUnit: number;
  readonly nextUnit: number;
  /** ρₚ, the ratio of the geometric number of this point's orders at the bottleneck, and 1 − ρₚ. */
  readonly load: number;
  readonly idle: number;
  /** φ = 1 − q + qρₚ, the ratio of the geometric number of units there, and 1 − φ = q(1−ρₚ). */
  readonly tailRatio: number;
  readonly tailGap: number;
  /** η, so that a unit's time at the bottleneck has mean 1/η weeks. */
  readonly departureRate: number;
  /** L in weeks. */
  readonly leadTimeWeeks: number;
  /** E[Q] = λ/η, this point's units at the bottleneck. */
  readonly meanQueue: number;

  constructor(
    demandRate: number,
    dispersion: number,
    utilization: number,
    share: number,
    leadTimeWeeks: number,
  ) {
    const spare = share * utilization + 1 - utilization;
    this.unitRate = share * demandRate;
    this.lastUnit = lastUnitProbability(dispersion);
    this.nextUnit = nextUnitProbability(dispersion);
    this.orderRate = this.lastUnit * this.unitRate;
    this.load = (share * utilization) / spare;
    this.idle = (1 - utilization) / spare;
    this.tailGap = this.lastUnit * this.idle;
    this.tailRatio = this.nextUnit + this.lastUnit * this.load;
    this.departureRate = departureRate(demandRate, dispersion, utilization);
    this.leadTimeWeeks = leadTimeWeeks;
    this.meanQueue = (share * utilization) / (this.lastUnit * (1 - utilization));
  }

  /** E[N] = λ(L + 1/η), units ordered and not yet there. */
  get meanOnOrder(): number {
    return this.unitRate * this.leadTimeWeeks + this.meanQueue;
  }

  /** θ, the mean number of orders placed here in `weeks`. */
  ordersIn(weeks: number): number {
    return this.orderRate * weeks;
  }

  /**
   * ln φˢ, the chance that s units outlast the bottleneck alone, from whichever of φ and 1−φ has all the
   * digits.
   */
  logTail(baseStock: number): number {
    if (baseStock === 0) return 0;
    return baseStock * (this.tailGap < 0.5 ? Math.log1p(-this.tailGap) : Math.log(this.tailRatio));
  }
}
