import fc from 'fast-check';
import { load } from 'js-yaml';
import { ContractServer, JsonObject } from '../../model';
import { SnippetKind } from './Snippet';
import { NOTHING, PG, SHOWN } from './snippetCases.table';
import { SNIPPET_KINDS } from './snippetKinds.table';
import { snippetsOf } from './snippetsOf';

function aServer(type: string, connection: JsonObject): ContractServer {
  return { name: 'store', type, connection, roles: [], customProperties: [] };
}

function codeOf(
  kind: SnippetKind,
  type: string,
  connection: JsonObject,
  table?: string,
) {
  const { snippets } = snippetsOf({ server: aServer(type, connection), table });
  return snippets.find(snippet => snippet.kind === kind)?.code;
}

describe('snippetsOf', () => {
  it.each(SHOWN)(
    'shows %s by %s of %s',
    (part, kind, type, connection, table) => {
      expect(codeOf(kind, type, connection, table)).toContain(part);
    },
  );

  it.each(NOTHING)(
    'makes nothing of %s',
    (_title, type, connection, table, none) => {
      expect(snippetsOf({ server: aServer(type, connection), table })).toEqual({
        snippets: [],
        none,
      });
    },
  );

  it.each(['{{ env_var("TOKEN") }}', '{% x %}', '{# x #}'])(
    'makes no source of dbt of %s, which dbt would run',
    name => {
      expect(codeOf('dbt', 'postgres', PG, name)).toBeUndefined();
      expect(codeOf('sql', 'postgres', PG, name)).toContain(name.slice(0, 2));
    },
  );

  it('reads the server of ODCS 2 by its source system', () => {
    const server = { sourceSystem: 'files', database: 'a.csv' };
    expect(codeOf('duckdb', 'checkout', server)).toContain("'a.csv'");
  });

  it.each([
    ['a.csv', 'a.csv'],
    ['/data/a.csv', undefined],
    ['C:\\data\\a.csv', undefined],
    ['\\\\share\\a.csv', undefined],
    ['file:///a.csv', undefined],
  ])('says of %j where it has to run: %j', (path, relativePath) => {
    const { snippets } = snippetsOf({ server: aServer('local', { path }) });
    expect(snippets.map(each => each.relativePath)).toEqual(
      snippets.map(() => relativePath),
    );
  });

  it('keeps every name in one YAML string of the dbt source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), name => {
        const code = codeOf(
          'dbt',
          'postgres',
          { ...PG, schema: undefined as never },
          name,
        );
        if (code === undefined) {
          return;
        }
        const { sources } = load(code) as {
          sources: [{ tables: [{ identifier: string }] }];
        };
        expect(sources[0].tables[0].identifier).toBe(name);
      }),
      // Nobody reads a table whose name is blank.
      { examples: [['      ']] },
    );
  });

  it('never throws, never shows an invisible character, whatever is written', () => {
    const text = fc.string({ unit: 'binary' });
    const fields = fc.dictionary(
      fc.constantFrom(
        'host',
        'port',
        'path',
        'location',
        'format',
        'schema',
        'database',
        'catalog',
        'catalogUrl',
        'namespace',
        'endpointUrl',
        'delimiter',
      ),
      fc.oneof(text, fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SNIPPET_KINDS.keys()),
        fields,
        fc.option(text, { nil: undefined }),
        (type, connection, table) => {
          const { snippets } = snippetsOf({
            server: aServer(type, connection),
            table,
          });
          expect(
            snippets.filter(({ code }) =>
              /[^\P{Cc}\n]|\p{Surrogate}/u.test(code),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
