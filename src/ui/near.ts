/**
 * Brings an island to life when it is about to be seen (`client:near`). While its scripts are on their way the browser is
 * made to write a first number: that loads tables of all languages, which takes as long as all the rest.
 */
import type { ClientDirective } from 'astro';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

const near: ClientDirective = (load, _, island) => {
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
};

export default near;
