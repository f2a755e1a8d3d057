/*
 * Makes frames that hold calculators of this site as high as their content, those that are there and those that come
 * later. Optional: add it once to a page, anywhere. It listens, asks for nothing but heights, and sets nothing but them.
 */
(() => {
  const home = new URL('.', document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home.href));
  // A frame sandboxed without allow-same-origin has no origin; then its window alone says who speaks.
  const comesFrom = ({ origin, source }) =>
    frames().find(
      ({ contentWindow, sandbox }) =>
        contentWindow === source &&
        (origin === home.origin ||
          (origin === 'null' && sandbox.length > 0 && !sandbox.contains('allow-same-origin'))),
    );
  addEventListener('message', (event) => {
    const { type, v, height } = event.data ?? {};
    if (type !== 'stock-or-order:height' || v !== 1 || !(height > 0 && height < 20000)) return;
    const frame = comesFrom(event);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  });
  // What was said before this script was there is asked for again.
  const ask = () => frames().forEach(({ contentWindow }) => contentWindow?.postMessage('requestResize', '*'));
  ask();
  addEventListener('load', ask);
})();
