import { requirePeer } from '../harness/requirePeer';
import { Field, fieldsOf } from './schemaEdit';

const TYPES = ['String', 'Int', 'Float', 'Boolean'];

/** The peer: change rules over schemas of GraphQL, with a criticality for each. */
const PEER = {
  folder: 'peer-graphql-inspector-8.0.0',
  name: '@graphql-inspector/core',
  version: '8.0.0',
  beside: ['graphql@16.11.0'],
};

/** Counts the changes between two versions of a schema of so many fields. */
export async function graphqlSide(
  count: number,
): Promise<() => Promise<number>> {
  const load = await requirePeer(PEER);
  const { buildSchema } = load('graphql') as {
    buildSchema(text: string): object;
  };
  const { diff } = load(PEER.name) as {
    diff(before: object, after: object): Promise<object[]>;
  };
  const before = buildSchema(schemaText(fieldsOf(count, 'before')));
  const after = buildSchema(schemaText(fieldsOf(count, 'after')));
  return async () => (await diff(before, after)).length;
}

function schemaText(fields: Field[]): string {
  const lines = fields.map(
    ({ name, type, required, description }) =>
      `  "${description}"\n  ${name}: ${TYPES[type % TYPES.length]}${
        required ? '!' : ''
      }\n`,
  );
  return `type Query { readings: [Reading] }\ntype Reading {\n${lines.join(
    '',
  )}}\n`;
}
