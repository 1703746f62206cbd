import ts from 'typescript';
import type { RepoFile, Rule } from '../Rule.ts';
import { syntax } from '../syntax.ts';

const PAGE = 'docs/configuration.md';
const SCHEMA = /^plugins\/[^/]+\/config\.d\.ts$/;
/** An option of ours in the first column of a table. */
const ROW = /^\| `([^`]*\bdataMesh\.[^`]+)`/gm;

/** `a.b.<id>.c` for every option below a type that holds no other. */
function optionsBelow(
  members: ts.NodeArray<ts.TypeElement>,
  above: string[],
): string[] {
  return members.flatMap(member => {
    let name: string;
    let type: ts.TypeNode | undefined;
    if (ts.isIndexSignatureDeclaration(member)) {
      name = `<${member.parameters[0]?.name.getText() ?? 'name'}>`;
      type = member.type;
    } else if (ts.isPropertySignature(member)) {
      name = member.name.getText();
      type = member.type;
    } else {
      return [];
    }
    const path = [...above, name];
    return type && ts.isTypeLiteralNode(type)
      ? optionsBelow(type.members, path)
      : [path.join('.')];
  });
}

function optionsOf(file: RepoFile): string[] {
  return syntax(file).statements.flatMap(statement =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === 'Config'
      ? optionsBelow(statement.members, [])
      : [],
  );
}

const page = (text: string): RepoFile => ({ path: PAGE, text });
const schema: RepoFile = {
  path: 'plugins/p/config.d.ts',
  text: `export interface Config {
    dataMesh?: { sources?: { [id: string]: { root?: string; schedule?: { cron: string } } } };
    search?: { dataMesh?: { template?: string | { a: string } } };
  }`,
};
const told = [
  '| `dataMesh.sources.<id>.root` | the folder |',
  '| `dataMesh.sources.<id>.schedule.cron` | when |',
  '| `search.dataMesh.template` | where |',
].join('\n');

export const configurationPage: Rule = {
  id: 'configuration-page',
  title: `${PAGE} has a row for every option of the plugins, and for no other`,
  check(files) {
    const options = new Set(
      files.filter(({ path }) => SCHEMA.test(path)).flatMap(optionsOf),
    );
    const text = files.find(({ path }) => path === PAGE)?.text ?? '';
    const rows = new Set([...text.matchAll(ROW)].map(([, name = '']) => name));
    return [
      ...[...options]
        .filter(option => !rows.has(option))
        .map(option => `${PAGE} does not tell of ${option}`),
      ...[...rows]
        .filter(row => !options.has(row))
        .map(row => `${PAGE} tells of ${row}, which no config.d.ts has`),
    ];
  },
  refuses: {
    'an option without a row': [schema, page(told.replace(/^.*\n/, ''))],
    'a row of an option that is gone': [
      schema,
      page(`${told}\n| \`dataMesh.sources.<id>.path\` | gone |`),
    ],
    'no page': [schema],
  },
  accepts: {
    'a row for each': [schema, page(told)],
    'rows of what Backstage has': [
      schema,
      page(`${told}\n| \`app.packages\` | finds plugins |`),
    ],
  },
};
