/** What a difference is worth by the draft of OMDS. */
export type OmdsImpact = 'MAJOR' | 'MINOR' | 'PATCH';

/** How something differs. */
export type OmdsType = 'ADD' | 'REMOVE' | 'CHANGE';

/** Impact by field; `*` is any other field. */
export type OmdsFields = { readonly [field: string]: OmdsImpact };

/** Impact of one section. */
export type OmdsSection = { readonly [type in OmdsType]: OmdsFields };

const OTHER: OmdsSection = {
  REMOVE: { '*': 'MINOR' },
  CHANGE: { '*': 'MINOR', contractCreatedTs: 'PATCH' },
  ADD: { '*': 'PATCH' },
};

const PORT = {
  name: 'MAJOR',
  contractId: 'MAJOR',
  type: 'MAJOR',
  // By the draft name and version are the key of a port, so another version is
  // a port that is gone and one that is new.
  version: 'MAJOR',
} as const;

/**
 * The classification tables of the draft (Bitol RFC 0039) as they are, by kind
 * and section; the section `*` is all others. Where the draft is silent about a
 * field of a section, the row `*` says what is assumed.
 */
export const OMDS_IMPACT = {
  DataContract: {
    schema: {
      REMOVE: { '*': 'MAJOR' },
      CHANGE: {
        name: 'MAJOR',
        physicalName: 'MAJOR',
        logicalType: 'MAJOR',
        physicalType: 'MAJOR',
        required: 'MAJOR',
        unique: 'MAJOR',
        criticalDataElement: 'MAJOR',
        quality: 'MINOR',
        '*': 'PATCH',
      },
      ADD: {
        // A whole object of the schema is as much as a property of it.
        schema: 'MINOR',
        properties: 'MINOR',
        name: 'MINOR',
        physicalName: 'MINOR',
        logicalType: 'MINOR',
        physicalType: 'MINOR',
        required: 'MINOR',
        unique: 'MINOR',
        criticalDataElement: 'MINOR',
        quality: 'MINOR',
        '*': 'PATCH',
      },
    },
    '*': OTHER,
  },
  DataProduct: {
    outputPorts: {
      REMOVE: { ...PORT, outputPorts: 'MAJOR', '*': 'MINOR' },
      CHANGE: {
        ...PORT,
        description: 'PATCH',
        sbom: 'PATCH',
        inputContracts: 'MINOR',
        '*': 'MINOR',
      },
      ADD: { outputPorts: 'MINOR', '*': 'PATCH' },
    },
    managementPorts: {
      REMOVE: { '*': 'MINOR' },
      CHANGE: { description: 'PATCH', tags: 'PATCH', '*': 'MINOR' },
      ADD: { '*': 'PATCH' },
    },
    description: {
      REMOVE: { '*': 'MINOR' },
      CHANGE: { '*': 'PATCH' },
      ADD: { '*': 'PATCH' },
    },
    tags: {
      REMOVE: { '*': 'MINOR' },
      CHANGE: { '*': 'PATCH' },
      ADD: { '*': 'PATCH' },
    },
    productCreatedTs: {
      REMOVE: { '*': 'MINOR' },
      CHANGE: { '*': 'PATCH' },
      ADD: { '*': 'PATCH' },
    },
    '*': OTHER,
  },
} as const satisfies {
  readonly [kind: string]: { readonly [section: string]: OmdsSection };
};

/** Statuses of a product that its consumers have to act on. */
export const OMDS_ENDING: ReadonlySet<string> = new Set([
  'deprecated',
  'retired',
]);
