/**
 * SPLICE: score and state for pages that collect them (PreTeXt, Runestone, Doenet and their kin) without a server of
 * ours. The calculator starts fresh at once; a state that arrives later is put in place unless the reader was faster.
 * Messages go to any origin, since the host is unknown, and carry nothing but values and predictions.
 */
import { restoreEvent, reportEvent, type SessionReport } from './session.ts';

/** The reference client gives up on a state after as long. */
const patience = 15_000;
const pause = 500;

/** `latest`: what the calculator reported before this was loaded. */
export function speakSplice(section: HTMLElement, id: string, latest: SessionReport | undefined): void {
  const host = window.parent;
  const say = (subject: string, body: object = {}): string => {
    const message_id = messageId();
    host.postMessage({ subject: `SPLICE.${subject}`, message_id, ...body }, '*');
    return message_id;
  };
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (asked = false): boolean => {
    clearTimeout(timer);
    if (!latest) return false;
    const { score, state } = latest;
    const text = JSON.stringify(state);
    // A page just opened has nothing to say by itself: it must not replace what was kept of an earlier visit.
    const touched = state.explored || state.attempt !== undefined;
    if (!asked && (!touched || text === sent)) return false;
    sent = text;
    say('reportScoreAndState', { score, state });
    return true;
  };

  section.addEventListener(reportEvent, (event) => {
    latest = (event as CustomEvent<SessionReport>).detail;
    clearTimeout(timer);
    if (!latest.submitted) timer = setTimeout(() => send(), pause);
    else {
      send();
      say('sendEvent', { location: id, name: 'predict', data: latest.state.attempt });
    }
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());
  window.addEventListener('pagehide', () => send());

  const asked = say('getState');
  const until = performance.now() + patience;
  window.addEventListener('message', ({ source, data }) => {
    if (source !== host || typeof data !== 'object' || data === null) return;
    const { subject, message_id, state } = data as Record<string, unknown>;
    if (subject === 'SPLICE.getState.response' && message_id === asked && performance.now() < until)
      section.dispatchEvent(new CustomEvent(restoreEvent, { detail: state }));
    if (subject === 'SPLICE.flushState') {
      const hadState = send(true);
      host.postMessage({ subject: 'SPLICE.flushState.response', message_id, success: true, hadState }, '*');
    }
  });
}

function messageId(): string {
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : `splice-${performance.now()}`;
}
