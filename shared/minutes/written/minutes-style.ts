// How the file of minutes looks, on a screen and on paper. Logical properties alone: one style for both directions.

/** `pageOf`: what stands before the number of a page and before that of all pages; trusted. */
export const minutesStyle = ([before, between]: readonly [string, string]): string => `
:root { color-scheme: light; --ink: #1d2125; --muted: #585a56; --line: #d5cbb4; --accent: #75591c; --band: #f6f0e1; }
* { box-sizing: border-box; }
html { font: 400 1rem/1.6 "IBM Plex Sans Arabic", "IBM Plex Sans", "Noto Sans Arabic", "Segoe UI", Tahoma, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: #fff; }
html:lang(ar) { line-height: 1.8; }
body { margin: 0; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.35; font-weight: 600; margin-block: 0; text-wrap: balance; }
html:lang(ar) :is(h1, h2, h3, h4) { line-height: 1.6; }
header { border-block-end: 3px double var(--accent); padding-block-end: 1rem; margin-block-end: 1.5rem; }
.kind { margin: 0 0 0.25rem; color: var(--accent); font-weight: 600; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.25rem; margin-block: 2.25rem 0.75rem; border-block-end: 1px solid var(--line); padding-block-end: 0.25rem; }
h3 { font-size: 1.0625rem; margin-block: 1.75rem 0.5rem; }
h4 { font-size: 1rem; margin-block: 1.25rem 0.5rem; color: var(--accent); }
p { margin-block: 0.625rem; white-space: pre-line; }
.act { padding-inline-start: 2.5rem; }
.number { float: inline-start; margin-inline-start: -2.5rem; inline-size: 2.25rem; color: var(--muted); font-variant-numeric: tabular-nums; }
.recital { font-style: italic; }
html:lang(ar) .recital { font-style: normal; color: var(--muted); }
ol { margin-block: 0.625rem; padding-inline-start: 2rem; }
li { margin-block: 0.375rem; white-space: pre-line; }
dl { margin-block: 0.75rem; }
dl > div { display: grid; grid-template-columns: 10.5rem 1fr; gap: 0.25rem 1rem; padding-block: 0.25rem; border-block-end: 1px solid var(--line); }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: 0.8125em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
table { inline-size: 100%; border-collapse: collapse; margin-block: 0.75rem; font-size: 0.9375rem; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.625rem; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; white-space: pre-line; }
thead th { background: var(--band); font-weight: 600; border-block-end: 2px solid var(--line); }
tbody th { font-weight: 400; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; } }
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-center { content: "${before}" counter(page) "${between}" counter(pages); font: 9pt "IBM Plex Sans Arabic", "Segoe UI", Arial, sans-serif; color: #585a56; } }
@media print {
  html { font-size: 10.5pt; }
  main { max-inline-size: none; margin: 0; padding: 0; }
  h1 { font-size: 18pt; }
  h2, h3, h4 { break-after: avoid; }
  h2 { margin-block-start: 20pt; }
  p, li { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding-block: 2.5pt; }
  thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
