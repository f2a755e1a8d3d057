import { getCollection } from 'astro:content';

export interface MethodPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** All pages of the method in reading order, the one with the committed comparison last. */
export async function methodPages(): Promise<readonly MethodPage[]> {
  const pages = (await getCollection('method')).sort((a, b) => a.data.order - b.data.order);
  return [
    ...pages.map(({ id, data }) => ({
      path: `method/${id}/`,
      title: data.title,
      description: data.description,
    })),
    {
      path: 'method/validation/',
      title: 'Formulas against simulation',
      description:
        'How the exact formulas were compared with a simulated factory: scenarios, seeds, run lengths, and how often the two differ by more than chance.',
    },
  ];
}
