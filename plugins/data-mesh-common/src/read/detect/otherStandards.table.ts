/** A document of another standard, told by keys at its root. */
export interface OtherStandard {
  /** All of them are there. */
  keys: readonly string[];
  /** Only where the document says no `kind`, because the keys could be anybody's. */
  withoutKind?: boolean;
  /** What it seems to be, after "This seems to be". */
  name: string;
}

const ODPI = 'a document of the Open Data Product Specification (ODPI)';
const DPDS = 'a document of the Data Product Descriptor Specification (DPDS)';

/** The first row that fits is told to the owner. */
export const OTHER_STANDARDS: readonly OtherStandard[] = [
  {
    keys: ['dataContractSpecification'],
    name: 'a document of the Data Contract Specification (DCS)',
  },
  { keys: ['dataProductDescriptor'], name: DPDS },
  {
    keys: ['dataProductSpecification'],
    name: 'a document of the Data Product Specification (Entropy Data)',
  },
  { keys: ['openapi'], name: 'an OpenAPI description' },
  { keys: ['asyncapi'], name: 'an AsyncAPI description' },
  { keys: ['datastoreapi'], name: DPDS },
  { keys: ['fullyQualifiedName', 'promises'], withoutKind: true, name: DPDS },
  { keys: ['componentGroup'], withoutKind: true, name: DPDS },
  { keys: ['product'], withoutKind: true, name: ODPI },
  { keys: ['pricingPlans'], withoutKind: true, name: ODPI },
  { keys: ['dataQuality'], withoutKind: true, name: ODPI },
  { keys: ['SLA'], withoutKind: true, name: ODPI },
  { keys: ['$schema', 'properties'], withoutKind: true, name: 'a JSON Schema' },
  { keys: ['version', 'models'], withoutKind: true, name: 'a dbt file' },
  { keys: ['version', 'sources'], withoutKind: true, name: 'a dbt file' },
];

/** `schema` of an ODPI document names its home. */
export const ODPI_SCHEMA = /opendataproducts\.org/i;

/** What an ODPI document is called. */
export const ODPI_NAME = ODPI;
