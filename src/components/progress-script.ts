/**
 * Which chapters were read: one script for chapters, which learn it, one for contents, which tell it. Inlined like the theme's
 * script and for the same reason: a page of text asks for no file. A chapter counts as read once its takeaways have been in
 * sight or one of its questions was answered. Kept is a list of chapters, nothing else, under the key that
 * `src/state/storage.ts` would use for `read`; where storage is refused nothing is kept and nothing says that it could be.
 */
export const progressStorageKey = 'stock-or-order:read';

/** For the page that holds `data-chapter`. */
export const learnScript = `document.addEventListener('DOMContentLoaded', () => {
const article = document.querySelector('[data-chapter]'), id = article.dataset.chapter;
const done = () => {
try {
const read = localStorage.getItem('${progressStorageKey}') || '';
if (!read.split(' ').includes(id)) localStorage.setItem('${progressStorageKey}', (read + ' ' + id).trim());
} catch {}
};
const takeaways = document.getElementById('takeaways');
if (takeaways) new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) done() }).observe(takeaways);
article.addEventListener('change', ({ target }) => { if (target.closest('.quiz')) done() });
});`;

/** For pages with the list of chapters. */
export const tellScript = `document.addEventListener('DOMContentLoaded', () => {
const key = '${progressStorageKey}';
let read;
try { read = (localStorage.getItem(key) || '').split(' ') } catch { return }
const line = document.querySelector('[data-read-line]'), text = line.querySelector('output');
const show = () => {
let count = 0;
for (const mark of document.querySelectorAll('[data-read-mark]')) count += !(mark.hidden = !read.includes(mark.dataset.readMark));
if (!count) return;
line.hidden = false;
text.value = text.dataset.text.replace('#', count);
};
show();
line.querySelector('button').addEventListener('click', ({ target }) => {
read = [];
try { localStorage.removeItem(key) } catch {}
show();
text.value = text.dataset.cleared;
target.hidden = true;
text.tabIndex = -1;
text.focus();
});
});`;
