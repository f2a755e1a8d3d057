/**
 * What known hosts do with the messages of a frame, in our own words: each takes the height it is told by its own rules.
 * `frameOf(source)` finds the frame that speaks, as all of them do.
 */
const common = `
  const frameOf = (source) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
`;

/** Takes objects and JSON text; a height of zero or less becomes one; answers subjects it does not know with an error. */
export const canvasScript = `${common}
  addEventListener('message', ({ data, source }) => {
    let message = data;
    if (typeof data === 'string') try { message = JSON.parse(data) } catch { return }
    if (!message || !message.subject) return;
    if (message.subject !== 'lti.frameResize')
      return source.postMessage({ subject: message.subject + '.response', message_id: message.message_id, error: { code: 'unsupported_subject' } }, '*');
    const height = Number(message.height) <= 0 ? 1 : Number(message.height);
    frameOf(source).style.height = height + 'px';
  });
`;

/** Believes only frames that repeat the secret it put behind their address, and keeps heights from 200 to 1000. */
export const wordPressScript = `${common}
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = frameOf(source);
    if (!frame || frame.dataset.secret !== data.secret || data.message !== 'height') return;
    frame.style.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))) + 'px';
  });
`;

/** Greets back, makes room, waits for the frame to be ready, then takes the height: nothing happens out of turn. */
export const h5pScript = `${common}
  const greeted = new Set(), prepared = new Set();
  const answer = (source, action) => source.postMessage({ context: 'h5p', action }, '*');
  addEventListener('message', ({ data, source }) => {
    if (!data || data.context !== 'h5p') return;
    const frame = frameOf(source);
    if (data.action === 'hello') { greeted.add(source); frame.style.width = '100%'; answer(source, 'hello') }
    if (data.action === 'prepareResize' && greeted.has(source)) {
      if (frame.clientHeight === data.scrollHeight && data.scrollHeight === data.clientHeight) return;
      frame.style.height = data.clientHeight + 'px';
      prepared.add(source);
      answer(source, 'resizePrepared');
    }
    if (data.action === 'resize' && prepared.has(source)) frame.style.height = data.scrollHeight + 'px';
  });
`;

/** Puts its marks into the frame's address and believes texts that repeat the frame's name. */
export function pymScript(name: string): string {
  return `${common}
  addEventListener('message', ({ data, source }) => {
    const found = typeof data === 'string' && /^pymxPYMx${name}xPYMx(\\S+)xPYMx(.*)$/.exec(data);
    if (found && found[1] === 'height') frameOf(source).style.height = parseInt(found[2], 10) + 'px';
  });
`;
}

/** A textbook page: asks for the height, and keeps score and state of its exercises as SPLICE describes. */
export function textbookScript(kept: unknown): string {
  return `${common}
  window.reports = [];
  window.events = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || typeof data !== 'object') return;
    if (data.subject === 'lti.frameResize') frameOf(source).style.height = data.height + 'px';
    if (data.subject === 'SPLICE.getState')
      source.postMessage({ subject: 'SPLICE.getState.response', message_id: data.message_id, state: ${JSON.stringify(kept)} }, '*');
    if (data.subject === 'SPLICE.reportScoreAndState') reports.push({ score: data.score, state: data.state });
    if (data.subject === 'SPLICE.sendEvent') events.push(data);
  });
`;
}
