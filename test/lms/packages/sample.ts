import type { PackageParts, PackageSetting } from '../../../src/lms/packages/package.ts';

/** A title with everything that XML, HTML, JSON and file systems are touchy about. */
export const setting: PackageSetting = {
  calculator: 'compare',
  query: 'versions=48&volatility=0.35&lock=versions&theme=dark',
  title: "Week 3: <b>“Bikes & Söhne”</b> 'n' ]]> / \\ ?* </script><script>alert(1)</script>",
  height: 1280,
};

/** As much of a standalone page as packages touch. */
export const parts: PackageParts = {
  siteUrl: 'https://stock.example/site/',
  standaloneHtml: `<!doctype html>
<html lang="en"><head><title>Compare</title></head><body><main data-root="../"><a href="../calculators/compare/">Sources</a></main>
<script type="application/json" id="launch">{}</script>
<script type="text/plain" id="course">start();</script>
<script>run('</b>');</script></body></html>`,
};
