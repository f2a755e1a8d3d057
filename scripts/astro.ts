/** `npm run dev`, `npm run build`: Astro with the settings of this project. */
import { runAstro } from './lib/astro.ts';

process.exitCode = (await runAstro(process.argv.slice(2))).exitCode;
