/** The pictures of the lessons as files for a projector. */
import { drawPoster } from '../../../charts/poster.ts';
import { site } from '../../../components/site.ts';
import { pictureOf, slideNames, slides, type SlideName } from '../_slides.ts';

export function getStaticPaths(): { params: { name: SlideName } }[] {
  return slideNames.map((name) => ({ params: { name } }));
}

export function GET({ params: { name } }: { readonly params: { readonly name: SlideName } }): Response {
  const view = pictureOf(slides[name]);
  const picture = drawPoster({
    size: 'slide',
    name: site.name,
    title: view.title,
    line: view.subtitle,
    view,
  });
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
