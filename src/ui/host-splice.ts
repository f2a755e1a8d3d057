/**
 * SPLICE: score and state for pages that collect them (PreTeXt, Runestone, Doenet and their kin) without a server of
 * ours. The calculator starts fresh at once; a state that arrives later is put in place unless the reader was faster.
 * Messages go to any origin, since the host is unknown, and carry nothing but values and predictions.
 */
import { restoreEvent, reportEvent, type SessionReport } from './session.ts';

/** The reference client gives up on a state after as long. */
const patience = 15_000;
const pause = 500;

export function speakSplice(section: HTMLElement, id: string): void {
  const host = window.parent;
  const say = (subject: string, body: object = {}): string => {
    const message_id = messageId();
    host.postMessage({ subject: `SPLICE.${subject}`, message_id, ...body }, '*');
    return message_id;
  };
  let latest: SessionReport | undefined;
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (again = false): boolean => {
    clearTimeout(timer);
    const text = JSON.stringify(latest);
    // A page just opened has nothing to say, and must not replace what was kept of an earlier visit.
    if (!latest?.state.explored && !latest?.state.attempt) return false;
    if (text === sent && !again) return true;
    sent = text;
    say('reportScoreAndState', { score: latest.score, state: latest.state });
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
