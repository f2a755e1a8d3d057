/**
 * A page asks for a module by name. Where that module went into a file it shares, the bundler leaves a door under the
 * name: a file of a line, and one more request on the way to the first picture. The file itself can stand there.
 */
import type { Rolldown } from 'vite';

export function withoutDoors(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  for (const door of chunks) {
    const room = chunks.find(({ fileName }) => fileName === door.imports[0]);
    if (!door.isEntry || !room || room.isEntry || door.imports.length > 1) continue;
    if (Object.keys(door.modules).length > 0) continue;
    const [, inside] = /^export\s*\{\s*([\w$]+) as default\s*\}\s*from\b/.exec(door.code) ?? [];
    const names = /export\s*\{([^}]*)\};?\s*$/.exec(room.code)?.[1]?.split(',') ?? [];
    const local = names.map((name) => name.trim().split(' as ')).find(([, as]) => as === inside)?.[0];
    if (inside === undefined || local === undefined)
      throw new Error(`${door.fileName} is more than a door: ${door.code.slice(0, 200)}`);
    door.code = `${room.code.trimEnd()}export{${local} as default};`;
    Reflect.deleteProperty(bundle, room.fileName);
    const [was, is] = [nameOf(room.fileName), nameOf(door.fileName)];
    for (const chunk of chunks) if (chunk !== door) chunk.code = chunk.code.replaceAll(was, is);
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
