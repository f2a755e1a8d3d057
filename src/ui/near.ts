/**
 * Brings an island to life when it is about to be seen (`client:near`). While its scripts are on their way the browser is
 * made to write a first number: that loads tables of all languages, which takes as long as all the rest.
 */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** As Astro calls it: `load` brings the scripts and hands out what starts the island. */
export default function near(
  load: () => Promise<() => Promise<void>>,
  _options: unknown,
  island: HTMLElement,
): void {
  const begin = async (): Promise<void> => {
    const loading = load();
    await pause();
    new Intl.NumberFormat();
    const hydrate = await loading;
    await pause();
    await hydrate();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void begin();
    },
    { rootMargin: '200px' },
  );
  for (const child of island.children) observer.observe(child);
}
