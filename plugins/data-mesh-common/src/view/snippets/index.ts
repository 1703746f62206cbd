export type { Snippet, SnippetKind, SnippetTarget } from './Snippet';
export { snippetsOf, type Snippets } from './snippetsOf';
