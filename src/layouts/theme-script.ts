/**
 * Runs in the head before anything is drawn, so that a reader who chose dark never sees a flash of light. It is inlined
 * as it stands and allowed by its hash, and must survive frames in which touching storage throws.
 *
 * It also marks the page as one with JavaScript (`data-js`), and keeps the theme switch: the one control that every
 * page has would otherwise cost every page a request.
 */
export const themeStorageKey = 'stock-or-order:theme';

export const themeScript = `(() => {
const root = document.documentElement, key = '${themeStorageKey}';
const show = (choice) => choice === 'light' || choice === 'dark' ? root.dataset.theme = choice : delete root.dataset.theme;
root.dataset.js = '';
let choice = 'system';
try { choice = localStorage.getItem(key) || choice } catch {}
show(choice);
document.addEventListener('DOMContentLoaded', () => {
const box = document.querySelector('[data-theme-choice]');
if (!box) return;
box.value = root.dataset.theme || 'system';
box.addEventListener('change', () => {
show(box.value);
try { box.value === 'system' ? localStorage.removeItem(key) : localStorage.setItem(key, box.value) } catch {}
});
});
})();`;
