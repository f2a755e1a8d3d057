/** The oEmbed answer of each calculator; none where the build does not know its own address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calculatorIds } from '../../calculators/registry.ts';
import { oembedAnswer } from '../../components/oembed.ts';

export const getStaticPaths = (() =>
  import.meta.env.SITE ? calculatorIds.map((id) => ({ params: { id } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  if (!site) throw new Error('oEmbed answers need SITE_URL.');
  return new Response(`${JSON.stringify(oembedAnswer(params.id ?? '', site), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
