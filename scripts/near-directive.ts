/**
 * `client:near`: an island comes to life when it is about to be seen. What Astro's own directive does in one go is done here
 * in pieces, so that a slow machine can answer the reader in between.
 */
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

export function nearDirective(): AstroIntegration {
  return {
    name: 'near-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/ui/near.ts' });
      },
    },
  };
}
