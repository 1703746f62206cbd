import { ContractServer } from '../../model';

/** The way in that a snippet shows; one tab each. @public */
export type SnippetKind =
  | 'duckdb'
  | 'python'
  | 'spark'
  | 'sql'
  | 'shell'
  | 'dbt'
  | 'jdbc'
  | 'odbc';

/** Text that reads data of a server when pasted; it holds no password. @public */
export interface Snippet {
  kind: SnippetKind;
  language: 'sql' | 'python' | 'shell' | 'yaml' | 'address';
  code: string;
  /** Packages and programs that have to be there, as their own installers name them. */
  needs: string[];
  /** Environment variables that hold user, password or token. */
  secrets: string[];
  /**
   * Path below which the snippet has to run, because the server states a path
   * that is relative; absent where it runs anywhere.
   */
  relativePath?: string;
}

/** What a snippet is made for. @public */
export interface SnippetTarget {
  server: ContractServer;
  /** Physical name of the table, view, topic or file; else its name. */
  table?: string;
}

/** One way into the servers of some types; nothing where the server says too little. */
export type SnippetBuilder = (target: SnippetTarget) => Snippet | undefined;
