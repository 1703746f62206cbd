import { levelSchema } from '../governance/http/levelSchema.table';
import {
  choiceQuery,
  jsonResponse,
  notFound,
  paging,
  pathText,
  textQuery,
  otherwise,
} from './responses';

const product = [
  pathText('domain', 'Slug of the domain'),
  pathText('name', 'Slug of the product'),
];

/** OpenAPI paths of the products. */
export const productPaths = {
  '/products': {
    get: {
      operationId: 'ListProducts',
      summary: 'Data products that the caller may read, by title',
      parameters: [
        textQuery(
          'q',
          'Words that are all in title, name, purpose, tags, domain or columns',
        ),
        choiceQuery('domain', 'Slug'),
        choiceQuery('type', 'For example source-aligned'),
        choiceQuery('lifecycle', 'For example active'),
        choiceQuery(
          'level',
          '`<scorecard>:reached:<level>`, `<scorecard>:none` or `<scorecard>:unknown`, as it was judged last',
        ),
        choiceQuery('classification', 'Of columns that its ports serve'),
        choiceQuery('tag', 'Case makes no difference'),
        choiceQuery('owner', 'Entity ref'),
        {
          name: 'facets',
          in: 'query',
          description: 'Whether the facets of the shelf are counted too',
          schema: { type: 'boolean' },
        },
        ...paging(200),
      ],
      responses: { '200': jsonResponse('A page', 'ProductPage'), ...otherwise },
    },
  },
  '/products/query': {
    post: {
      operationId: 'QueryProducts',
      summary: 'As ListProducts, for lists that are too long for an address',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ProductQuery' },
          },
        },
      },
      responses: { '200': jsonResponse('A page', 'ProductPage'), ...otherwise },
    },
  },
  '/products/{domain}/{name}': {
    get: {
      operationId: 'GetProduct',
      summary: 'One data product without its schema',
      parameters: product,
      responses: {
        ...otherwise,
        '200': jsonResponse('The product', 'ProductDetail'),
        '404': notFound,
      },
    },
  },
  '/products/{domain}/{name}/schema': {
    get: {
      operationId: 'GetSchema',
      summary: 'The schema that an output port serves',
      parameters: [
        ...product,
        {
          ...textQuery('port', 'Name of the output port'),
          required: true,
          allowEmptyValue: false,
        },
        textQuery(
          'version',
          'Version of the port as written; its highest one unless told',
        ),
      ],
      responses: {
        ...otherwise,
        '200': jsonResponse('The schema', 'PortSchema'),
        '404': notFound,
      },
    },
  },
  '/products/{domain}/{name}/lineage': {
    get: {
      operationId: 'GetLineage',
      summary: 'Products and systems one hop up and down',
      parameters: product,
      responses: {
        ...otherwise,
        '200': jsonResponse('The lineage', 'ProductLineage'),
        '404': notFound,
      },
    },
  },
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const foreign = { type: 'object' } as const;
const foreignList = { type: 'array', items: foreign } as const;

const description = {
  type: 'object',
  properties: { purpose: text, limitations: text, usage: text },
} as const;

const summary = {
  ref: { type: 'string', description: 'dataproduct:<domain>/<name>' },
  id: { type: 'string', description: 'ODPS id' },
  title: text,
  domain: text,
  owner: { type: 'string', description: 'Entity ref' },
  type: text,
  lifecycle: text,
  version: text,
  purpose: text,
  tags: { type: 'array', items: text },
  ports: count,
  consumers: count,
  state: { enum: ['live', 'source-removed'] },
  updatedAt: { type: 'string', format: 'date-time' },
  matchedColumns: {
    type: 'array',
    items: text,
    description: 'That the words are in, the closest first',
  },
  levels: { type: 'array', items: levelSchema },
} as const;

const summaryRequired = [
  'ref',
  'id',
  'title',
  'domain',
  'type',
  'lifecycle',
  'tags',
  'ports',
  'consumers',
  'state',
  'updatedAt',
] as const;

const choice = { type: 'array', items: { ...text, maxLength: 500 } } as const;
const refs = { ...choice, maxItems: 5_000 } as const;

const facet = {
  type: 'object',
  description: 'The commonest values and the chosen ones',
  required: ['values', 'total'],
  properties: {
    values: {
      type: 'array',
      items: {
        type: 'object',
        required: ['value', 'label', 'count'],
        properties: { value: text, label: text, count },
      },
    },
    total: count,
  },
} as const;

const neighbour = {
  ref: { type: 'string', description: 'Absent outside of the mesh' },
  title: text,
  port: text,
  contractId: text,
  version: text,
  kind: { enum: ['product', 'external'] },
  viaPort: text,
} as const;

const neighbours = {
  type: 'array',
  items: {
    type: 'object',
    required: ['title', 'kind'],
    properties: neighbour,
  },
} as const;

/** OpenAPI schemas of the products. */
export const productSchemas = {
  ProductPage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: summaryRequired,
          properties: summary,
        },
      },
      totalItems: count,
      nextCursor: text,
      facets: {
        type: 'object',
        description:
          'Where asked for; a facet ignores what is chosen in itself',
        properties: {
          domain: facet,
          type: facet,
          lifecycle: facet,
          level: facet,
          classification: facet,
          tag: facet,
          owner: facet,
        },
      },
    },
  },
  ProductQuery: {
    type: 'object',
    additionalProperties: false,
    properties: {
      q: { ...text, maxLength: 500 },
      domain: choice,
      type: choice,
      lifecycle: choice,
      level: choice,
      classification: choice,
      tag: choice,
      owner: choice,
      ownedBy: { ...refs, description: 'Owners, entity refs' },
      refs: { ...refs, description: 'Products, entity refs' },
      facets: flag,
      cursor: { ...text, maxLength: 2_000 },
      limit: { type: 'integer', minimum: 1, maximum: 200 },
    },
  },
  ProductDetail: {
    type: 'object',
    required: [
      ...summaryRequired,
      'description',
      'outputPorts',
      'inputs',
      'managementPorts',
      'support',
      'links',
      'revisionId',
      'revisionHash',
      'source',
    ],
    properties: {
      ...summary,
      description,
      outputPorts: {
        type: 'array',
        items: { $ref: '#/components/schemas/Port' },
      },
      inputs: neighbours,
      managementPorts: foreignList,
      support: foreignList,
      team: foreign,
      links: foreignList,
      revisionId: text,
      revisionHash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      source: {
        type: 'object',
        required: ['id', 'type', 'location'],
        properties: { id: text, type: text, location: text, commit: text },
      },
      lastRefused: {
        type: 'object',
        required: ['id', 'state', 'at'],
        properties: {
          id: text,
          state: { enum: ['refused', 'waiting'] },
          at: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
  Port: {
    type: 'object',
    required: ['name', 'address', 'deprecated'],
    properties: {
      name: text,
      version: text,
      major: { type: 'integer' },
      address: {
        type: 'string',
        description: 'dataproduct://<domain>/<name>/<port>/v<major>',
      },
      type: text,
      description: text,
      deprecated: flag,
      contractId: text,
      contract: { $ref: '#/components/schemas/ContractSummary' },
    },
  },
  ContractSummary: {
    type: 'object',
    description: 'A contract without its schema',
    required: ['id', 'apiVersion', 'lifecycle', 'columns', 'revisionId'],
    properties: {
      id: text,
      version: text,
      apiVersion: text,
      lifecycle: text,
      name: text,
      description,
      servers: foreignList,
      sla: foreignList,
      roles: foreignList,
      columns: count,
      describedColumns: count,
      classifiedColumns: count,
      objects: count,
      qualityRules: count,
      tables: foreignList,
      revisionId: text,
      licence: text,
    },
  },
  PortSchema: {
    type: 'object',
    required: ['ref', 'port', 'contractId', 'tables'],
    properties: {
      ref: text,
      port: text,
      version: text,
      contractId: text,
      contractVersion: text,
      tables: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name', 'quality', 'rows'],
          properties: {
            name: text,
            physicalName: text,
            physicalType: text,
            description: text,
            granularity: text,
            quality: foreignList,
            rows: {
              type: 'array',
              items: { $ref: '#/components/schemas/SchemaRow' },
            },
          },
        },
      },
    },
  },
  SchemaRow: {
    type: 'object',
    description: 'A column or nested field; parents come before children',
    required: ['depth', 'name', 'required', 'unique', 'primaryKey'],
    properties: {
      parent: { ...count, description: 'Position of the parent in rows' },
      depth: count,
      id: text,
      name: text,
      physicalName: text,
      logicalType: text,
      physicalType: text,
      description: text,
      required: flag,
      unique: flag,
      primaryKey: flag,
      primaryKeyPosition: { type: 'number' },
      partitioned: flag,
      classification: text,
      masking: text,
      criticalDataElement: flag,
      deprecated: flag,
      examples: { type: 'array', items: {} },
      enum: { type: 'array', items: {} },
      quality: foreignList,
    },
  },
  ProductLineage: {
    type: 'object',
    required: ['ref', 'upstream', 'downstream'],
    properties: { ref: text, upstream: neighbours, downstream: neighbours },
  },
} as const;
