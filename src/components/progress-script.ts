/**
 * Which chapters were read, for pages that tell it or learn it. Inlined like the theme's script and for the same reason: a
 * page of text asks for no file. A chapter counts as read once its takeaways have been in sight or one of its questions
 * was answered. Kept is a list of chapters, nothing else, under the key that `src/state/storage.ts` would use for `read`;
 * where storage is refused there is no progress, and nothing says that there could be.
 */
export const progressStorageKey = 'stock-or-order:read';

export const progressScript = `document.addEventListener('DOMContentLoaded', () => {
const key = '${progressStorageKey}', all = (selector) => document.querySelectorAll(selector);
let storage, read;
try {
storage = localStorage;
read = new Set((storage.getItem(key) || '').split(' ').filter(Boolean));
} catch { return }
const keep = () => { try { read.size ? storage.setItem(key, [...read].join(' ')) : storage.removeItem(key) } catch {} };
const show = () => {
let count = 0;
for (const mark of all('[data-read-mark]')) count += !(mark.hidden = !read.has(mark.dataset.readMark));
for (const line of all('[data-read-line]')) {
if (count) line.hidden = false;
const text = line.querySelector('output');
if (count) text.value = text.dataset.text.replace('#', count);
}
};
const article = document.querySelector('[data-chapter]');
if (article) {
const done = () => { read.add(article.dataset.chapter); keep() };
const takeaways = document.getElementById('takeaways');
if (takeaways) {
const watcher = new IntersectionObserver((seen) => {
if (seen.some(({ isIntersecting }) => isIntersecting)) { done(); watcher.disconnect() }
});
watcher.observe(takeaways);
}
article.addEventListener('change', ({ target }) => { if (target.closest('.quiz')) done() });
}
show();
for (const line of all('[data-read-line]')) line.querySelector('button').addEventListener('click', ({ target }) => {
read.clear();
keep();
show();
const text = line.querySelector('output');
text.value = text.dataset.cleared;
target.hidden = true;
text.tabIndex = -1;
text.focus();
});
});`;
