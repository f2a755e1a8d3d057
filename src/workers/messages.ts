/** What the page and the worker say to each other; plain data on both sides. */
import type { SimulationReport } from '../model/simulation/report.ts';
import type { SimulationRequest } from '../model/simulation/request.ts';

export interface Progress {
  /** What has been measured up to now; null during the warm-up. */
  readonly report: SimulationReport | null;
  /** Units sold since the warm-up, and how far the run is towards its cap, 0 to 1. */
  readonly units: number;
  readonly share: number;
}

export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly request: SimulationRequest }
  | { readonly kind: 'stop' | 'pause' | 'resume' };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'done'; readonly id: number; readonly report: SimulationReport }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
