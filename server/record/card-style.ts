// How a card looks in a page of others: calm, readable from 240 px on, light or dark as the reader has it.
export const CARD_STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #55606f; --paper: #fffdf8; --line: #d9d2c3; --accent: #0b5d5b; --on: #ffffff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0ece2; --quiet: #b3b9c2; --paper: #141b26; --line: #3a4556; --accent: #7fd0c8; --on: #0d131c }
}
* { box-sizing: border-box; margin: 0 }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { border: 1px solid var(--line); border-block-start: 4px solid var(--accent); border-radius: 8px; margin: 4px; padding: 14px 18px 16px }
header { display: flex; flex-wrap: wrap; gap: 6px 14px; font-size: 14px; font-weight: 600 }
.state::before { content: ""; display: inline-block; inline-size: 9px; block-size: 9px; margin-inline-end: 7px; border-radius: 50%; border: 2px solid var(--quiet) }
.state.open::before { background: var(--accent); border-color: var(--accent) }
.voting { color: var(--accent) }
.kind, .when, .none { color: var(--quiet); font-size: 14px }
.kind { margin-block-start: 8px }
h1 { font-size: 21px; line-height: 1.3; overflow-wrap: anywhere }
h2 { margin-block: 12px 2px; font-size: 14px; font-weight: 600; color: var(--quiet) }
.matter { font-weight: 600; overflow-wrap: anywhere }
.ways { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 14px }
a { display: inline-block; padding: 9px 16px; border: 1px solid var(--accent); border-radius: 6px; color: var(--accent); text-decoration: none }
a.first { background: var(--accent); color: var(--on) }
a:hover { text-decoration: underline }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
`
