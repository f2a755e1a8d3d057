/** The line at the foot of a calculator in a course: what happens to the learner's work, and the button that ends it. */

const styles = `
.course-bar{position:sticky;bottom:0;z-index:5;display:flex;gap:.5rem 1rem;align-items:center;padding:.5rem 1rem;
border-top:1px solid var(--hairline);background:var(--paper);font-family:var(--font-sans);font-size:.9375rem;line-height:1.35}
.course-bar p{flex:1;margin:0;color:var(--ink-soft)}
.course-bar button{flex:none;min-height:var(--target,2.75rem);padding:0 1.25rem;color:var(--ink);font-weight:600}
html{scroll-padding-bottom:4.5rem}
@media print{.course-bar{display:none}}`;

export interface Bar {
  say(text: string): void;
  /** Takes the button away: there is nothing left to save. */
  settle(text: string): void;
}

export function showBar(text: string, onfinish?: () => void): Bar {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const bar = document.createElement('aside');
  bar.className = 'course-bar';
  bar.setAttribute('aria-label', 'Your course');
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = text;
  bar.append(words);
  const button = onfinish && finishButton(onfinish);
  if (button) bar.append(button);
  document.body.append(bar);
  const say = (next: string): void => void (words.textContent = next);
  return {
    say,
    settle: (next) => {
      say(next);
      // The words take the focus that the button had, or a keyboard would be sent back to the top of the page.
      if (button?.contains(document.activeElement)) {
        words.tabIndex = -1;
        words.focus();
      }
      button?.remove();
    },
  };
}

function finishButton(onfinish: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Save and finish';
  button.addEventListener('click', onfinish);
  return button;
}
