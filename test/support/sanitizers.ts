/** What course systems and blogs leave of code that is pasted into them, in our own words. Run in a page: they need a DOM. */
import type { Page } from 'playwright';

interface Rules {
  /** Elements that stay, each with the attributes that stay. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Attributes that stay on every element that stays. */
  readonly everywhere: readonly string[];
  /** Properties of the style attribute that stay. */
  readonly styles: readonly string[];
}

/** The part of Canvas's list that a frame and a link meet: no `allow`, no `loading`, no script. */
export const canvasRules: Rules = {
  elements: {
    iframe: [
      'src',
      'width',
      'height',
      'name',
      'align',
      'frameborder',
      'scrolling',
      'sandbox',
      'allowfullscreen',
    ],
    a: ['href', 'target'],
    p: [],
  },
  everywhere: ['style', 'class', 'id', 'title', 'role', 'lang', 'dir'],
  styles: ['width', 'height', 'min-height', 'max-width', 'border'],
};

/** WordPress, for those who may paste a frame at all. */
export const wordPressRules: Rules = {
  elements: {
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    a: ['href', 'title'],
    p: [],
  },
  everywhere: [],
  styles: [],
};

export async function sanitize(page: Page, html: string, rules: Rules): Promise<string> {
  return page.evaluate(
    ({ html, rules }) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      for (const element of [...body.querySelectorAll('*')]) {
        const kept = rules.elements[element.localName];
        if (!kept) {
          element.remove();
          continue;
        }
        for (const { name } of [...element.attributes])
          if (![...kept, ...rules.everywhere].includes(name)) element.removeAttribute(name);
        const style = element.getAttribute('style');
        if (style === null) continue;
        const declarations = style
          .split(';')
          .filter((one) => rules.styles.includes(one.split(':')[0]?.trim() ?? ''));
        element.setAttribute('style', declarations.join(';'));
      }
      return body.innerHTML;
    },
    { html, rules },
  );
}
