/** Puts every frozen release into the built site, as it is: `frozen/v1` is served under `/v/1/`. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listReleases } from './lib/frozen.ts';
import { projectFolder } from './lib/run.ts';

export function frozenEmbeds(): AstroIntegration {
  const frozen = join(projectFolder, 'frozen');
  return {
    name: 'frozen-embeds',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const release of listReleases(frozen))
          cpSync(join(frozen, release), join(fileURLToPath(dir), 'v', release.slice(1)), { recursive: true });
      },
    },
  };
}
