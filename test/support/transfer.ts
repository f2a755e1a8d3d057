import type { Page } from 'playwright';

export interface Transfer {
  readonly url: string;
  /** `Document`, `Script`, `Stylesheet`, `Font`, `Image`, `Fetch`… as the browser names them. */
  readonly kind: string;
  /** Bytes of the body as they came over the wire, packed. */
  readonly bytes: number;
}

/** Writes down what a page takes over the wire from now on; the list grows as answers arrive. */
export async function recordTransfers(page: Page): Promise<readonly Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, { url: string; kind: string }>();
  const headers = new Map<string, number>();
  const transfers: Transfer[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    kinds.set(requestId, { url: request.url, kind: type });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = kinds.get(requestId);
    if (!known || known.url.startsWith('data:') || known.url.startsWith('blob:')) return;
    transfers.push({ ...known, bytes: Math.max(0, encodedDataLength - (headers.get(requestId) ?? 0)) });
  });
  return transfers;
}

export function bytesOf(transfers: readonly Transfer[], ...kinds: readonly string[]): number {
  return transfers
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
