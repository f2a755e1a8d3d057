/**
 * Runs in the head before anything is drawn, so that a reader who chose dark never sees a flash of light. It is inlined
 * as it stands and allowed by its hash, and must survive frames in which touching storage throws. The key is the one
 * that `src/state/storage.ts` would use for `theme`.
 *
 * Four small services that every page has live here too, since each would otherwise cost every page a request: the mark
 * that there is JavaScript (`data-js`), that the link asks for a prediction (`data-predict`: built results must not show
 * before it), the theme switch, and Escape hiding a definition (`data-quiet`).
 */
export const themeStorageKey = 'stock-or-order:theme';

export const themeScript = `(() => {
const root = document.documentElement, key = '${themeStorageKey}', on = (type, run) => document.addEventListener(type, run);
const show = (choice) => choice === 'light' || choice === 'dark' ? root.dataset.theme = choice : delete root.dataset.theme;
root.dataset.js = '';
if (/[?&]predict/.test(location.search)) root.dataset.predict = '';
let choice = 'system';
try { choice = localStorage.getItem(key) || choice } catch {}
show(choice);
on('DOMContentLoaded', () => {
const box = document.querySelector('[data-theme-choice]');
if (box) box.value = root.dataset.theme || 'system';
});
on('change', ({ target }) => {
if (!target.matches('[data-theme-choice]')) return;
show(target.value);
try { target.value === 'system' ? localStorage.removeItem(key) : localStorage.setItem(key, target.value) } catch {}
});
on('keydown', ({ key }) => { if (key === 'Escape') root.dataset.quiet = '' });
for (const type of ['pointerover', 'focusin']) on(type, () => delete root.dataset.quiet);
})();`;
