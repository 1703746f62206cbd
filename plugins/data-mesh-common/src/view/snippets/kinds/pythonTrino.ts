import { DIALECTS } from '../dialects.table';
import { hostOf, portOf } from '../field';
import { pythonText } from '../quote';
import { SnippetBuilder } from '../Snippet';
import { selectRows } from '../tableName';

/** The client of Trino, and pandas. */
export const pythonTrino: SnippetBuilder = target => {
  const dialect = DIALECTS.get(target.server.type);
  const host = hostOf(target.server);
  const select = dialect && selectRows(target, dialect);
  if (!host || !select) {
    return undefined;
  }
  const port = portOf(target.server, dialect.port);
  return {
    kind: 'python',
    language: 'python',
    code: [
      'import os',
      'import pandas as pd',
      'import trino',
      '',
      'connection = trino.dbapi.connect(',
      `    host=${pythonText(host)},`,
      `    port=${port},`,
      '    user=os.environ["TRINO_USER"],',
      ...(port === 443 || port === 8443 ? ['    http_scheme="https",'] : []),
      ')',
      'cursor = connection.cursor()',
      `cursor.execute(${pythonText(select)})`,
      'rows = cursor.fetchall()',
      'data = pd.DataFrame(rows, columns=[column[0] for column in cursor.description])',
      'print(data)',
    ].join('\n'),
    needs: ['pandas', 'trino'],
    secrets: ['TRINO_USER'],
  };
};
