/** A field that is judged otherwise here than by the official schema of a release. */
export interface UnjudgedField {
  /** Releases in which it is so; left out = all. */
  releases?: readonly string[];
  /** As `SchemaField.name`; where it begins with `...`, every field that ends so. */
  field: string;
  /** Which changes are meant: `removed`, what stands there instead, `none` for the sound document, or left out for all. */
  what?: readonly string[];
  why: string;
}

const ODCS_2 = ['odcs 2.2.1', 'odcs 2.2.2'];
const ODCS_3_0 = ['odcs 3.0.0', 'odcs 3.0.1', 'odcs 3.0.2'];
const SINCE_3_1 = ['odcs 3.1.0', 'odcs 3.2.0'];

/** The schema objects, nothing is said here. */
export const NOT_JUDGED: readonly UnjudgedField[] = [
  {
    releases: ['odps 0.9.0'],
    field: 'authoritativeDefinitions[].type',
    what: ['text'],
    why: 'only 0.9 lists types of links; each later release lets any word pass',
  },
  {
    releases: ODCS_2,
    field: 'password',
    why: 'whatever it is, it is told as a password that should not be there',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'price.priceAmount',
    why: 'a slip that 2.2.2 mended: its schema wants text, its text a number',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'dataset[].description',
    why: 'a slip that 2.2.2 mended: its schema wants a list of nothing',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'dataset[].columns[].isPrimaryKey',
    why: 'a slip that 2.2.2 mended: its schema wants text, its text a flag',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'slaProperties[].value',
    what: ['a number'],
    why: '2.2.2 lets numbers pass, which people wrote before',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'slaProperties[].valueExt',
    what: ['a number'],
    why: '2.2.2 lets numbers pass, which people wrote before',
  },
  {
    releases: ODCS_2,
    field: 'dataset[].columns[].sampleValues',
    what: ['a list'],
    why: 'samples are kept as they are; version 3 lets every value pass',
  },
  {
    releases: ODCS_2,
    field: 'dataset[].quality[].customProperties[].value',
    why: 'a slip: its schema wants a mapping here and any value elsewhere',
  },
  {
    releases: ODCS_3_0,
    field: 'servers[].schema',
    what: ['text'],
    why: 'a slip that 3.1 mended: its schema wants a number of DuckDB',
  },
  {
    field: 'schema[].properties[].logicalTypeOptions',
    what: ['a mapping'],
    why: 'without a logicalType the schema asks for the options of all types at once, which no mapping has',
  },
  {
    releases: ['odcs 3.2.0'],
    field: 'schema[].properties[].logicalType',
    what: ['removed'],
    why: 'without a logicalType the schema asks for the fields of all types at once, `map` included',
  },
  {
    releases: SINCE_3_1,
    field: 'schema[].quality[].rule',
    why: '`metric` stands beside it and counts; `rule` is kept and not looked at',
  },
];

/** The schema accepts it, something is said here. */
export const JUDGED_STRICTER: readonly UnjudgedField[] = [
  {
    releases: SINCE_3_1,
    field: 'schema[].quality[]...',
    what: ['removed'],
    why: 'a rule in which nothing is left says nothing, and the schema lets it pass',
  },
  {
    releases: ['odcs 3.2.0'],
    field: 'schema[].properties[].logicalTypeOptions',
    what: ['removed'],
    why: 'a vector needs its dimensions; the schema asks for them only where there are options',
  },
  {
    releases: ['odcs 3.0.0', 'odcs 3.0.1'],
    field: 'servers[]...',
    what: ['none'],
    why: 'the schema requires `staging_dir` but describes `stagingDir`, so it accepts any value; it is meant as an address',
  },
  {
    releases: ODCS_2,
    field: 'stakeholders[].dateIn',
    what: ['none'],
    why: 'a date in any form passes the schema, and cannot be compared',
  },
  {
    releases: ODCS_2,
    field: 'stakeholders[].dateOut',
    what: ['none'],
    why: 'a date in any form passes the schema, and cannot be compared',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'price.priceAmount',
    what: ['none'],
    why: 'a slip that 2.2.2 mended: its schema wants text, its text a number',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'dataset[].description',
    what: ['none'],
    why: 'a slip that 2.2.2 mended: its schema wants a list of nothing',
  },
  {
    releases: ['odcs 2.2.1'],
    field: 'dataset[].columns[].isPrimaryKey',
    what: ['none'],
    why: 'a slip that 2.2.2 mended: its schema wants text, its text a flag',
  },
];
