import { DIALECTS } from '../dialects.table';
import { field, hostOf, portOf } from '../field';
import { SnippetBuilder } from '../Snippet';

/** The address that a JDBC client asks for. */
export const jdbcAddress: SnippetBuilder = ({ server }) => {
  const dialect = DIALECTS.get(server.type);
  const host = hostOf(server);
  if (!dialect || !host) {
    return undefined;
  }
  let complete = true;
  const code = dialect.jdbc.replace(
    /\{\{(\w+)\}\}|\{(\w+)\}/g,
    (_, braced, plain) => {
      if (plain === 'host') {
        return host;
      }
      if (plain === 'port') {
        return String(portOf(server, dialect.port));
      }
      const value = field(server, braced ?? plain);
      complete &&= value !== undefined;
      return braced
        ? `{${(value ?? '').replaceAll('}', '}}')}}`
        : encodeURIComponent(value ?? '');
    },
  );
  return complete
    ? { kind: 'jdbc', language: 'address', code, needs: [], secrets: [] }
    : undefined;
};
