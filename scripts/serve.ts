/**
 * `npm start`, second half: serves the built site on this machine, as any static host would.
 * PORT chooses another port, BASE_PATH the folder of the address it stands in (as in the build).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from './lib/run.ts';
import { startStaticServer } from './lib/static-server.ts';

const folder = resolve(projectFolder, process.env.OUT_DIR || 'dist');
const port = Number(process.env.PORT || 4321);
const base = process.env.BASE_PATH || '/';

if (!existsSync(join(folder, 'index.html')))
  fail('There is no built site yet. Build it first: npm run build');
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT must be a whole number up to 65535, not "${process.env.PORT}".`);

try {
  const server = await startStaticServer({ folder, port, base });
  console.log(`\n  Stock or Order? is served at ${server.url}\n  Stop it with Ctrl-C.\n`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  if (code === 'EACCES') fail(`Port ${port} is not allowed here. Choose one above 1023: PORT=4321 npm start`);
  throw error;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
