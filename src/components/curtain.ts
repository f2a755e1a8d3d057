/** Keeps a calculator covered until the prediction before it has been made, or the reader would rather look at once. */

export interface Curtain {
  lift(): void;
}

/** Covers the calculator that follows `predict` directly; undefined where none does. */
export function drawCurtain(predict: Element | null | undefined): Curtain | undefined {
  const place = predict?.nextElementSibling;
  const island = place?.matches('.calculator-place') ? place.firstElementChild : null;
  if (!place || !island) return undefined;
  const curtain = document.createElement('div');
  curtain.className = 'curtain';
  const words = document.createElement('p');
  words.textContent = 'Commit to a prediction above, and the calculator opens here.';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Show it now';
  curtain.append(words, button);
  const lift = (): void => {
    place.removeAttribute('data-covered');
    island.removeAttribute('inert');
    curtain.remove();
  };
  button.addEventListener('click', () => {
    lift();
    // The button is gone; whoever pressed it goes on where it was.
    island.querySelector<HTMLElement>('input, button, a, [tabindex]')?.focus({ preventScroll: true });
  });
  place.toggleAttribute('data-covered', true);
  island.toggleAttribute('inert', true);
  place.append(curtain);
  return { lift };
}
