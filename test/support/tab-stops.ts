import type { Page } from 'playwright';

/** Key presses between two looks at what they reached. */
const strides = 8;

export interface TabRound {
  /** Controls that the Tab key never came to. */
  readonly missed: readonly string[];
  /** Controls that had the focus and did not show it. */
  readonly unmarked: readonly string[];
}

/** Goes through a page with the Tab key as far as there are controls. */
export async function tabThrough(page: Page): Promise<TabRound> {
  const controls = await numberControls(page);
  await watchFocus(page);
  const reached = new Set<number>();
  const unmarked = new Set<string>();
  // A scrollable region or a chart is a stop too, without being a control.
  const most = controls.length + 60;
  for (let step = 0; step < most && reached.size < controls.length; step += strides) {
    for (let stride = 0; stride < strides; stride += 1) await page.keyboard.press('Tab');
    for (const { index, isMarked } of await takeStops(page)) {
      reached.add(index);
      if (!isMarked) unmarked.add(controls[index] ?? '');
    }
  }
  // What shows only while it has the focus is in nobody's way afterwards.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return { missed: controls.filter((_, index) => !reached.has(index)), unmarked: [...unmarked] };
}

/** Numbers every control a person could use; of a group of radio buttons the Tab key reaches one. */
function numberControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const isOff = element.matches(':disabled') || element.closest('[inert]') !== null;
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        !isOff &&
        !isLesserRadio(element) &&
        element.tabIndex >= 0
      );
    });
    return usable.map((element, index) => {
      element.dataset.tabStop = String(index);
      return `${index} ${element.outerHTML.slice(0, 140)}`;
    });

    function isLesserRadio(element: HTMLElement): boolean {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name, form }) => name === element.name && form === element.form,
      );
      return element !== (group.find(({ checked }) => checked) ?? group[0]);
    }
  });
}

/** Has the page write down each numbered control that gets the focus, and whether it shows it. */
function watchFocus(page: Page): Promise<void> {
  return page.evaluate(() => {
    const stops: { index: number; isMarked: boolean }[] = [];
    Object.assign(window, { tabStops: stops });
    document.addEventListener('focusin', ({ target }) => {
      // A drawing may be a control too.
      const isElement = target instanceof HTMLElement || target instanceof SVGElement;
      if (!isElement || target.dataset.tabStop === undefined) return;
      const candidates = [target, target.closest('label'), target.parentElement].filter(
        (one) => one !== null,
      );
      const isMarked = candidates.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      stops.push({ index: Number(target.dataset.tabStop), isMarked });
    });
  });
}

function takeStops(page: Page): Promise<readonly { readonly index: number; readonly isMarked: boolean }[]> {
  return page.evaluate(() =>
    (window as unknown as { tabStops: { index: number; isMarked: boolean }[] }).tabStops.splice(0),
  );
}
