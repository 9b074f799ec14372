/** The look of a document as a page: light and dark with contrast above 4.5, a column that is easy to read, paper. */
export const HTML_STYLE = `:root {
  color-scheme: light dark;
  --ink: #1d2327; --quiet: #55606a; --paper: #ffffff; --line: #c9d0d6; --tint: #f2f5f7; --link: #0b5394;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e8eb; --quiet: #a9b4bd; --paper: #15191c; --line: #414b53; --tint: #20262b; --link: #8cc4ff; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
h4 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: .6rem 0; }
.quiet { color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; }
a code { text-decoration: underline; text-decoration-thickness: 1px; }
code { font: .88em/1.4 ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; background: var(--tint); border-radius: .2rem; padding: .05em .25em; }
a code { color: inherit; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: .3rem; padding: .8rem 1rem; overflow-x: auto; overflow-wrap: normal; }
pre code { background: none; padding: 0; }
dl { margin: .6rem 0; }
dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; padding: .12rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
td:first-child { min-width: 12em; }
table { border-collapse: collapse; width: 100%; margin: .9rem 0 1.4rem; font-size: .94rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); overflow-wrap: normal; }
.number { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; overflow-wrap: normal; white-space: nowrap; }
.references { padding: 0; list-style: none; }
.references li { margin: .4rem 0; padding-left: 1.5rem; text-indent: -1.5rem; }
.entry { margin: 1.1rem 0; padding-left: .9rem; border-left: 3px solid var(--line); }
.term { margin: 0 0 .3rem; }
.mark { color: var(--quiet); font-size: .9rem; }
nav ul { list-style: none; padding: 0; }
nav li.level-3 { padding-left: 1.25rem; }
nav li { margin: .15rem 0; }
nav code { background: none; padding: 0; }
@media (min-width: 80rem) {
  main { max-width: 68rem; padding-left: 21rem; }
  nav { position: fixed; inset: 0 auto 0 0; width: 20rem; overflow-y: auto; padding: 1.5rem; border-right: 1px solid var(--line); font-size: .88rem; }
  nav h2 { margin-top: 0; font-size: 1rem; }
}
@media (max-width: 34rem) {
  dl > div { grid-template-columns: minmax(0, 1fr); }
  td:first-child { min-width: 0; }
  thead th { overflow-wrap: anywhere; }
}
@media print {
  :root { --ink: #000; --quiet: #444; --paper: #fff; --line: #aaa; --tint: #f4f4f4; --link: #000; }
  @page { margin: 20mm 18mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { position: static; width: auto; border: 0; padding: 0; font-size: 9.5pt; break-after: page; }
  nav ul { columns: 2; }
  h1, h2, h3, h4, .term { break-after: avoid; }
  .entry, tr, pre { break-inside: avoid; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
  a code { text-decoration: none; }
}
`;
