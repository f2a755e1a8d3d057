/**
 * Tells the page that holds our frame how high we are, in every dialect hosts are known to listen to. The host is
 * unknown, so messages go to any origin and carry nothing but heights.
 */

type Post = (message: unknown) => void;

/** Messages that announce `height` to hosts that need no handshake. */
export function heightMessages(height: number, address: URL, id: string): readonly unknown[] {
  return [
    // Canvas, Sakai, Brightspace, Blackboard Ultra, PreTeXt, Runestone.
    { subject: 'lti.frameResize', height, message_id: messageId() },
    { type: 'stock-or-order:height', v: 1, id, height },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and its kin take a JSON string, and find the frame by its address.
    JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
    ...wordPressMessage(height, address.hash),
    ...pymMessage(height, address.searchParams),
  ];
}

/** WordPress puts a secret into the hash and listens only to messages that repeat it. */
function wordPressMessage(value: number, hash: string): readonly unknown[] {
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
  return secret !== null && /^[a-z0-9]{1,32}$/i.test(secret) ? [{ message: 'height', value, secret }] : [];
}

/** Pym.js names the frame in the query. */
function pymMessage(height: number, search: URLSearchParams): readonly unknown[] {
  const childId = search.get('childId');
  return childId !== null && /^[\w-]{1,64}$/.test(childId)
    ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]
    : [];
}

/**
 * Reports the height of `element` now and whenever it changes by two pixels or more, at most once a frame, and again
 * when a host asks. One element is measured, never the document, so that the frame can shrink.
 */
export function reportHeight(element: HTMLElement, id: string): void {
  if (window.parent === window) return;
  const post: Post = (message) => window.parent.postMessage(message, '*');
  let reported = 0;
  let h5pListens = false;
  let waiting = false;
  const measure = (): number => Math.ceil(element.getBoundingClientRect().height);
  const send = (height: number): void => {
    reported = height;
    for (const message of heightMessages(height, new URL(window.location.href), id)) post(message);
    if (h5pListens) post(prepareH5p(height));
  };
  const check = (): void => {
    waiting = false;
    const height = measure();
    if (height > 0 && Math.abs(height - reported) >= 2) send(height);
  };
  const schedule = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(check);
  };
  new ResizeObserver(schedule).observe(element);
  void document.fonts.ready.then(schedule);
  window.addEventListener('load', schedule);
  window.addEventListener('beforeprint', schedule);
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    if (event.data === 'requestResize') send(measure());
    const action = h5pAction(event.data);
    h5pListens ||= action === 'hello';
    // H5P's resizer says resize when its own page has changed width.
    if (action === 'hello' || (action === 'resize' && h5pListens)) post(prepareH5p(measure()));
    if (action === 'resizePrepared') post({ context: 'h5p', action: 'resize', scrollHeight: measure() });
  });
  post({ context: 'h5p', action: 'hello' });
}

/** H5P's resizer wants a conversation: our hello, its hello, what we are about to do, its leave, the height. */
function prepareH5p(scrollHeight: number): unknown {
  return { context: 'h5p', action: 'prepareResize', scrollHeight, clientHeight: window.innerHeight };
}

function h5pAction(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return 'context' in data && data.context === 'h5p' && 'action' in data ? data.action : undefined;
}

function messageId(): string {
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : `height-${performance.now()}`;
}
