/**
 * Launch data: what a file made for a course or a disk says in place of an address, which there is the course system's
 * or the disk's. As untrusted as a link: it passes the same reader.
 */

/** Far more than all parameters of a calculator take. */
const longest = 4000;

/** The words the page was opened with: its launch data where it has any, its address otherwise. */
export function openingWords(): URLSearchParams {
  return new URLSearchParams(readLaunch(document.getElementById('launch')?.textContent) ?? location.search);
}

/** The `query` of launch data, or undefined where there is none to be used. */
export function readLaunch(text: string | null | undefined): string | undefined {
  try {
    const data: unknown = JSON.parse(text ?? 'null');
    if (typeof data !== 'object' || data === null || !('query' in data)) return undefined;
    return typeof data.query === 'string' ? data.query.slice(0, longest) : undefined;
  } catch {
    return undefined;
  }
}
