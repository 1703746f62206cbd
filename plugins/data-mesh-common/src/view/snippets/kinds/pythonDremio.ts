import { DIALECTS } from '../dialects.table';
import { hostOf, portOf } from '../field';
import { pythonText } from '../quote';
import { SnippetBuilder } from '../Snippet';
import { selectRows } from '../tableName';

/** Arrow Flight SQL, which Dremio speaks at a port of its own. */
export const pythonDremio: SnippetBuilder = target => {
  const dialect = DIALECTS.get(target.server.type);
  const host = hostOf(target.server);
  const select = dialect && selectRows(target, dialect);
  if (!host || !select) {
    return undefined;
  }
  const address = `grpc+tls://${host}:${portOf(target.server, dialect.port)}`;
  return {
    kind: 'python',
    language: 'python',
    code: [
      'import os',
      'import adbc_driver_flightsql.dbapi as flight',
      '',
      'with flight.connect(',
      `    ${pythonText(address)},`,
      '    db_kwargs={',
      '        "username": os.environ["DREMIO_USER"],',
      '        "password": os.environ["DREMIO_PASSWORD"],',
      '    },',
      ') as connection, connection.cursor() as cursor:',
      `    cursor.execute(${pythonText(select)})`,
      '    data = cursor.fetch_df()',
      'print(data)',
    ].join('\n'),
    needs: ['adbc-driver-flightsql', 'pandas', 'pyarrow'],
    secrets: ['DREMIO_USER', 'DREMIO_PASSWORD'],
  };
};
