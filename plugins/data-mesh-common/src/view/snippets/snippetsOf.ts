import { ContractServer } from '../../model';
import { hasInvisible } from '../../model/plainText';
import { field } from './field';
import { Snippet, SnippetTarget } from './Snippet';
import { SNIPPET_KINDS } from './snippetKinds.table';

/** Snippets of a server, or why there are none. @public */
export interface Snippets {
  snippets: Snippet[];
  /**
   * `invisible`: a name or path holds characters that cannot be seen, and that
   * a terminal might obey when they are pasted. `unknown-type`: we know no way
   * into servers of this type. `too-little`: the server does not say enough.
   */
  none?: 'invisible' | 'unknown-type' | 'too-little';
}

/** Longest text of a document that goes into a snippet. */
const MAX_LENGTH = 2_000;

function isUnsafe(text: string): boolean {
  return text.length > MAX_LENGTH || hasInvisible(text);
}

/** Type of a server that we know ways into; ODCS 2 tells it as its source system. */
function knownType(server: ContractServer): string | undefined {
  return [server.type, field(server, 'sourceSystem') ?? '']
    .map(type => type.trim().toLowerCase())
    .find(type => SNIPPET_KINDS.has(type));
}

/**
 * Ways into one server for one table, the quickest first. Every text of the
 * document is quoted for the language that it stands in.
 *
 * @public
 */
export function snippetsOf(target: SnippetTarget): Snippets {
  const { server, table } = target;
  const type = knownType(server);
  if (type === undefined) {
    return { snippets: [], none: 'unknown-type' };
  }
  const texts = [server.name, table, ...Object.values(server.connection)];
  if (texts.some(text => typeof text === 'string' && isUnsafe(text))) {
    return { snippets: [], none: 'invisible' };
  }
  const known = { table, server: { ...server, type } };
  const snippets = (SNIPPET_KINDS.get(type) ?? []).flatMap(
    build => build(known) ?? [],
  );
  return snippets.length > 0 ? { snippets } : { snippets, none: 'too-little' };
}
