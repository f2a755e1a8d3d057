/** What the approximations for a line of orders need to know; the model has one guard for all of them. */
import { requireFraction, requireNotNegative, requirePositive, requireWhole } from '../numeric/guard.ts';
import { mostServers } from './erlang.ts';

export interface QueueInput {
  /** ρ, the share of the servers' time that orders take. */
  readonly utilization: number;
  /** τ, mean time that an order takes at a server. */
  readonly processWeeks: number;
  readonly servers: number;
  /** Squared coefficient of variation of the times between arrivals, c_a². */
  readonly arrivalScv: number;
  /** Squared coefficient of variation of process times, c_s². */
  readonly processScv: number;
}

export function requireQueue(input: QueueInput): void {
  requireFraction('utilization', input.utilization);
  requirePositive('processWeeks', input.processWeeks);
  requireWhole('servers', input.servers, 1, mostServers);
  requireNotNegative('arrivalScv', input.arrivalScv);
  requireNotNegative('processScv', input.processScv);
}
