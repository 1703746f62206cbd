import { DIALECTS } from '../dialects.table';
import { field, hostOf, portOf } from '../field';
import { odbcValue } from '../quote';
import { SnippetBuilder } from '../Snippet';

/** The connection string that an ODBC client asks for. */
export const odbcAddress: SnippetBuilder = ({ server }) => {
  const dialect = DIALECTS.get(server.type);
  const host = hostOf(server);
  if (!dialect?.odbc || !host) {
    return undefined;
  }
  const database = field(server, 'database', 'catalog');
  const port = portOf(server, dialect.port);
  const place =
    dialect.limit === 'top'
      ? [`Server=tcp:${host},${port}`]
      : [`Server=${host}`, `Port=${port}`];
  return {
    kind: 'odbc',
    language: 'address',
    code: [
      `Driver={${dialect.odbc}}`,
      ...place,
      ...(database ? [`Database=${odbcValue(database)}`] : []),
    ].join(';'),
    needs: [dialect.odbc],
    secrets: [],
  };
};
