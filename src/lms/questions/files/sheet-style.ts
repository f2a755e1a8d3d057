/** How the printed sheet looks: black on white, no question across two pages, answers on pages of their own. */
export const sheetStyle = `
@page { margin: 18mm 16mm; }
* { box-sizing: border-box; }
body {
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  background: #fff; color: #111;
  font: 11.5pt/1.45 Georgia, 'Times New Roman', serif;
}
section { margin-bottom: 4rem; }
section + section { padding-top: 2rem; border-top: 2px solid #111; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; justify-content: space-between; margin-bottom: 1.5rem; }
h1 { margin: 0 0 1rem; font-size: 1.3rem; line-height: 1.25; }
header h1, p { margin: 0; }
.name { flex: 1 0 16rem; display: flex; gap: 0.5rem; align-items: baseline; }
.name .line { flex: 1; }
.line { display: inline-block; min-width: 9rem; border-bottom: 1px solid #111; }
.questions { margin: 0; padding-left: 2rem; }
.questions > li { margin-bottom: 1.5rem; padding-left: 0.25rem; break-inside: avoid; }
.questions > li::marker { font-weight: bold; }
.questions p + p { margin-top: 0.5rem; }
p.answer { margin-top: 1.25rem; }
.hint { margin-top: 0.5rem; font-style: italic; }
ol.lettered { margin: 0.5rem 0 0; padding-left: 1.75rem; }
.lettered li { padding-left: 0.25rem; }
.blanks { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.blanks li { display: flex; gap: 0.6rem; align-items: center; margin-bottom: 0.3rem; }
.box { flex: none; width: 1.6em; height: 1.4em; border: 1px solid #111; }
.matching { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2rem; }
.key { font-size: 10pt; }
.key ul { margin: 0.2rem 0; padding-left: 1.1rem; }
.key .questions > li { margin-bottom: 0.8rem; }
.link { font-size: 9pt; }
a { color: inherit; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  section { margin: 0; }
  section + section { break-before: page; padding-top: 0; border-top: 0; }
}
`;
