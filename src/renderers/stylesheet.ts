/** The look of the HTML page: for a screen, a projector and a printer, in both languages, without a file beside it. */

/** Belongs into the page's one style element, byte for byte: the page's policy allows it by its hash. */
export const stylesheet = `
:root {
  --ink: #1f2328; --soft: #5b6570; --line: #d5dae0; --faint: #eceff2; --head: #f4f6f8; --accent: #1d4e89;
  --good: #1a6b3c; --warn: #8a5300; --bad: #b3261e;
  --good-ground: #e9f5ee; --warn-ground: #fdf3e1; --bad-ground: #fcebea;
  color-scheme: light;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: #fff; color: var(--ink); font-size: 14px; line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 76rem; margin: 0 auto; padding: 2rem 2rem 4rem; }
header {
  display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 2rem;
  border-bottom: 2px solid var(--accent); padding-bottom: .6rem; margin-bottom: 1.25rem;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .75rem; color: var(--accent); }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: .75rem 0; max-width: 62em; }
header p { margin: 0; color: var(--soft); }
ul, ol { margin: .75rem 0; padding-left: 2em; max-width: 62em; }
li { margin: .2rem 0; }
pre {
  margin: .75rem 0; padding: .6rem .8rem; overflow-x: auto; background: var(--head); border-radius: 4px;
  font: 13px/1.5 ui-monospace, Consolas, "Cascadia Mono", "Noto Sans Mono CJK SC", "NSimSun", monospace;
}
dl {
  display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1rem 0 1.5rem; padding: .8rem 1rem;
  background: var(--head); border-left: 3px solid var(--accent); border-radius: 0 4px 4px 0;
}
dt { font-weight: 600; color: var(--accent); }
dd { margin: 0; min-width: 0; }
figure { margin: 1.5rem 0; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 4px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .32rem .7rem; text-align: left; vertical-align: top; white-space: pre; border-bottom: 1px solid var(--faint); }
th {
  position: sticky; top: 0; background: var(--head); border-bottom: 1px solid var(--line);
  font-weight: 600; color: var(--soft); vertical-align: bottom;
}
tbody tr:last-child td { border-bottom: 0; }
tbody tr:hover td { background: #f8fafc; }
.wrap { white-space: pre-wrap; min-width: 14em; }
.number { text-align: right; }
.note, .empty { margin: .35rem 0 0; color: var(--soft); font-size: .93em; white-space: pre-wrap; }
.notice { max-width: none; padding: .5rem .8rem; border-left: 3px solid var(--soft); background: var(--head); border-radius: 0 4px 4px 0; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .muted { color: var(--soft); }
td.good, td.warn, td.bad { font-weight: 600; }
.notice.good { border-color: var(--good); background: var(--good-ground); }
.notice.warn { border-color: var(--warn); background: var(--warn-ground); }
.notice.bad { border-color: var(--bad); background: var(--bad-ground); }
@media screen and (min-width: 70em) {
  .fits { overflow: visible; max-height: none; }
}
@media screen and (max-width: 40em) {
  main { padding: 1rem .9rem 2rem; }
  dl { grid-template-columns: 1fr; gap: .1rem; }
  dd + dt { margin-top: .5rem; }
  th, td { padding: .32rem .5rem; }
}
@media print {
  @page { margin: 14mm 12mm; }
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  th { position: static; }
  th, td { padding: 1.5pt 4pt; white-space: pre-wrap; word-break: keep-all; }
  .wrap { min-width: 0; word-break: normal; }
  thead { display: table-header-group; }
  tr, dl, .notice { break-inside: avoid; }
  h2, h3, h4, figcaption { break-after: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
