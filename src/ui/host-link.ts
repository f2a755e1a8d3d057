/** Everything an embedded calculator says to the page that holds its frame; loaded only inside one. */
import { reportHeight } from './host-height.ts';
import { speakSplice } from './host-splice.ts';
import type { SessionReport } from './session.ts';

export function linkHost(section: HTMLElement, id: string, latest: SessionReport | undefined): void {
  reportHeight(document.querySelector('main') ?? document.body, id);
  speakSplice(section, id, latest);
}
