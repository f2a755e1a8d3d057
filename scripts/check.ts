/** `npm run check`: every type checker, all of them even when one finds something. */
import { runAstro } from './lib/astro.ts';
import { runPackage } from './lib/run.ts';

const results = [
  await runAstro(['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning']),
  await runPackage('svelte-check', [
    '--tsconfig',
    './tsconfig.svelte.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ]),
  await runPackage('typescript', ['--project', 'tsconfig.node.json']),
];

if (results.some(({ exitCode }) => exitCode !== 0)) {
  console.error('The types do not hold; see above.');
  process.exitCode = 1;
}
