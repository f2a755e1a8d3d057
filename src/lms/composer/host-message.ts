/** What the preview says to its host, as far as the composer listens. */

export interface HostMessage {
  readonly height?: number;
  /** Values as a link writes them. */
  readonly query?: string;
}

export function readHostMessage(data: unknown): HostMessage {
  if (typeof data !== 'object' || data === null) return {};
  const { type, v, height, subject, state } = data as Readonly<Record<string, unknown>>;
  if (
    type === 'stock-or-order:height' &&
    v === 1 &&
    typeof height === 'number' &&
    height > 0 &&
    height < 20_000
  )
    return { height };
  if (subject !== 'SPLICE.reportScoreAndState' || typeof state !== 'object' || state === null) return {};
  const { query } = state as Readonly<Record<string, unknown>>;
  return typeof query === 'string' ? { query } : {};
}
