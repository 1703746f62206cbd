import { DIALECTS } from '../dialects.table';
import { SnippetBuilder } from '../Snippet';
import { selectRows } from '../tableName';

/** A query for whichever client is connected already. */
export const sqlSelect: SnippetBuilder = target => {
  const dialect = DIALECTS.get(target.server.type);
  const select = dialect && selectRows(target, dialect);
  return select
    ? {
        kind: 'sql',
        language: 'sql',
        code: `${select};`,
        needs: [],
        secrets: [],
      }
    : undefined;
};
