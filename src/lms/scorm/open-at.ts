/** Lets the calculator open with the picture that was shown at the last visit, by a word in its launch data. */
import { readLaunch } from '../../ui/launch.ts';

export function openAt(picture: string): void {
  const launch = document.getElementById('launch');
  if (!launch || !/^[a-z][\w-]{0,60}$/i.test(picture)) return;
  const search = new URLSearchParams(readLaunch(launch.textContent));
  search.set('tab', picture);
  launch.textContent = JSON.stringify({ query: search.toString() });
}
