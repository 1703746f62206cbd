/** Look of the page; colours keep 4.5:1 in both schemes. */
export const CHANGES_STYLE = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --line: #dfe3e8;
  --text: #1c2126; --soft: #5a6570; --break: #b3261e; --review: #8a5300; --ok: #1b6e3c; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --card: #1d2125;
  --line: #343b42; --text: #e8ebee; --soft: #a4afb9; --break: #ff8f87; --review: #f2b84b; --ok: #6fcf97; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.125rem; }
h3 { margin: 0; font-size: 1rem; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
.versions { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin: .5rem 0 1.5rem; color: var(--soft); }
.versions b { color: var(--text); }
.verdict { margin: 0; padding: .875rem 1rem; background: var(--card); border: 1px solid var(--line);
  border-left: 4px solid var(--soft); border-radius: 6px; }
.verdict.break { border-left-color: var(--break); } .verdict.break strong { color: var(--break); }
.verdict.ok { border-left-color: var(--ok); } .verdict.ok strong { color: var(--ok); }
.count, .rule { color: var(--soft); font-weight: 400; font-size: .875em; }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .75rem; }
li { padding: .875rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
li p { margin: .25rem 0 .625rem; }
li .place { margin: 0; color: var(--soft); font-size: .875rem; }
dl { display: flex; flex-wrap: wrap; gap: .375rem .5rem; margin: 0 0 .625rem; font-size: .8125rem; }
dl div { display: flex; gap: .375rem; padding: .0625rem .5rem; border: 1px solid var(--line); border-radius: 99px; }
dt { color: var(--soft); } dd { margin: 0; font-weight: 600; }
.break dd { color: var(--break); } .review dd { color: var(--review); } .ok dd { color: var(--ok); }
`;
