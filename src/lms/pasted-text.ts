/**
 * Text as people paste it: out of a spreadsheet, a mail, a course system's export. Each of these adds marks of its own,
 * and word processors turn what they take for typing into typography.
 */

/** `text` with plain spaces and hyphens, without markup and without the marks of quoted mail. */
export function plainPaste(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]|<br\s*\/?>|<\/(p|div|li|tr)>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9]*(\s[^<>]*)?>/gi, ' ')
    .replace(/&nbsp;|[\u00a0\u2007\u202f]/gi, ' ')
    .replace(/&(amp|#38);/gi, '&')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^[ \t]*(>[ \t]?)+/gm, '');
}
