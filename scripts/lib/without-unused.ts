/**
 * Leaves out of a library what a site never calls but tree shaking keeps: classes that register themselves, methods of a
 * class that is needed, functions that only those call. Names are given, not guessed: what they name must be there, so
 * that another version of the library fails the build instead of losing something else.
 */
export interface Unused {
  /** Classes, functions and objects of which only the name is needed. */
  readonly emptied: readonly string[];
  /** Methods that may do nothing, by class or object. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

interface Node {
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly key?: { readonly name?: string };
  /** Of a class, its body; of that, its members; of a function, its statements. */
  readonly body?: Node | readonly Node[];
  /** Of an object. */
  readonly properties?: readonly Node[];
  readonly declarations?: readonly { readonly id?: Node['id']; readonly init?: Node | null }[];
}

/** `code` without what is unused, given its syntax tree. */
export function withoutUnused(code: string, syntax: unknown, { emptied, members = {} }: Unused): string {
  const missing = new Set([
    ...emptied,
    ...Object.entries(members).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`)),
  ]);
  const cuts: { start: number; end: number; instead: string }[] = [];
  const cut = (name: string, { start, end }: Node, instead: string): void => {
    missing.delete(name);
    cuts.push({ start, end, instead });
  };

  for (const statement of (syntax as { body: readonly Node[] }).body) {
    const declared = statement.declarations?.[0];
    const name = (declared ?? statement).id?.name ?? '';
    const content = declared ? declared.init : (statement.body as Node | undefined);
    if (!content) continue;
    if (emptied.includes(name)) cut(name, content, '{}');
    for (const part of content.properties ?? (Array.isArray(content.body) ? (content.body as Node[]) : [])) {
      const key = part.key?.name ?? '';
      if (members[name]?.includes(key)) cut(`${name}.${key}`, part, `${key}() {}`);
    }
  }

  if (missing.size > 0) throw new Error(`No longer in the library: ${[...missing].join(', ')}.`);
  return cuts
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code);
}
