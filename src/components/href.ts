/**
 * The address of a page of this site, from its path without a leading slash: `href('glossary/')`. A build step turns
 * it into one relative to the page, so that the site works in any folder.
 */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path.replace(/^\/+/, '')}`;
}
