/** Tells whether anybody can see the page now and whenever that changes; returns how to stop. Always visible where there is no page. */
export function watchVisibility(tell: (visible: boolean) => void): () => void {
  if (typeof document === 'undefined') {
    tell(true);
    return () => undefined;
  }
  const look = (): void => tell(!document.hidden);
  document.addEventListener('visibilitychange', look);
  look();
  return () => document.removeEventListener('visibilitychange', look);
}
