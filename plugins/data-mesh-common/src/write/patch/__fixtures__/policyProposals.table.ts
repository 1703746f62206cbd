import { JsonObject } from '../../../model';

/** Something that a policy proposes for an item of a document. */
export interface PolicyProposal {
  name: string;
  path: string;
  kind: string;
  set: JsonObject;
}

const ofColumn = (name: string, set: JsonObject): PolicyProposal => ({
  name,
  path: 'schema[0].properties[0]',
  kind: 'columns',
  set,
});

/** What a policy may propose, for the documents of `hostileForms.table.ts`. */
export const POLICY_PROPOSALS: readonly PolicyProposal[] = [
  ofColumn('fact', { masking: 'hash' }),
  ofColumn('word', { classification: 'no' }),
  ofColumn('lines', { description: 'a: "b" # c\nd' }),
  ofColumn('list', { tags: ['b', 'y: z'] }),
  ofColumn('type', { logicalType: 'integer' }),
  ofColumn('several', {
    pii: false,
    masking: 'yes',
    classification: '12:30:45',
  }),
  {
    name: 'table',
    path: 'schema[0]',
    kind: 'datasets',
    set: { retention: 'P90D', granularity: 'one' },
  },
  {
    name: 'head',
    path: '',
    kind: 'contracts',
    set: { status: 'retired', version: '1.10' },
  },
];
