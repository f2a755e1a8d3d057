/** Pictures for link previews: one for each chapter and calculator. Previews need full addresses, so without `SITE_URL` there are none. */
import { getCollection } from 'astro:content';
import { calculators } from '../../calculators/registry.ts';
import { drawPoster } from '../../charts/poster.ts';
import { builtView } from '../../components/built-view.ts';
import { site } from '../../components/site.ts';

interface Card {
  readonly title: string;
  readonly calculator: string;
}

export async function getStaticPaths(): Promise<{ params: { name: string }; props: Card }[]> {
  if (!import.meta.env.SITE) return [];
  const chapters = (await getCollection('chapters')).map(({ id, data }) => ({
    params: { name: id },
    props: { title: `${data.number}. ${data.title}`, calculator: data.calculators[0] ?? 'compare' },
  }));
  return [
    ...calculators.map(({ id, title }) => ({ params: { name: id }, props: { title, calculator: id } })),
    ...chapters,
  ];
}

export function GET({ props: { title, calculator } }: { readonly props: Card }): Response {
  const view = builtView(calculator);
  const picture = drawPoster({ size: 'preview', name: site.name, title, line: view.title, view });
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
