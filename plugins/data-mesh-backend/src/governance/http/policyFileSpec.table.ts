import {
  errorResponse,
  jsonResponse,
  otherwise,
  textQuery,
} from '../../http/responses';

const text = { type: 'string' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const level = {
  type: 'string',
  description: '`global`, or the slug of a domain: for whose products it holds',
} as const;

/** OpenAPI paths of the files of policies. */
export const policyFilePaths = {
  '/policy-files': {
    get: {
      operationId: 'ListPolicyFiles',
      summary: 'Sources of policies, and all that is wrong with their files',
      responses: {
        ...otherwise,
        '200': jsonResponse('All of them', 'PolicyFiles'),
      },
    },
  },
  '/policy-files/text': {
    get: {
      operationId: 'GetPolicyFileText',
      summary: 'A file as its source has it, to be changed',
      parameters: [
        textQuery('source', 'Id of the source'),
        textQuery('path', 'Path of the file in it'),
      ],
      responses: {
        ...otherwise,
        '200': jsonResponse('All of its text', 'PolicyFileText'),
        '403': errorResponse('It holds waivers, which name products'),
        '404': errorResponse('There is none, or it cannot be read now'),
      },
    },
  },
};

/** OpenAPI schemas of the files of policies. */
export const policyFileSchemas = {
  PolicyFiles: {
    type: 'object',
    required: ['sources', 'files'],
    properties: {
      policySet: {
        ...text,
        description: 'SHA-256; absent while a source was never read',
      },
      sources: {
        type: 'array',
        items: { $ref: '#/components/schemas/PolicySourceStatus' },
      },
      files: {
        type: 'array',
        items: { $ref: '#/components/schemas/PolicyFileStatus' },
      },
    },
  },
  PolicyFileText: {
    type: 'object',
    required: ['source', 'path', 'content'],
    properties: { source: text, path: text, content: text },
  },
  PolicySourceStatus: {
    type: 'object',
    required: ['id', 'type', 'level', 'folders', 'state'],
    properties: {
      id: text,
      type: { enum: ['files', 'url'] },
      level,
      folders: {
        type: 'array',
        items: {
          type: 'object',
          required: ['folder', 'level'],
          properties: { folder: text, level },
        },
      },
      state: {
        enum: ['ok', 'failing', 'never-read'],
        description:
          'failing: what it said before is still asked. never-read: nothing for which it may hold is accepted before it was',
      },
      message: {
        ...text,
        description: 'What went wrong; for who publishes or administers',
      },
      lastReadAt: time,
      lastSuccessAt: time,
    },
  },
  PolicyFileStatus: {
    type: 'object',
    required: [
      'source',
      'path',
      'location',
      'level',
      'inForce',
      'policies',
      'problems',
    ],
    properties: {
      source: text,
      path: text,
      location: { ...text, description: 'Where a person finds it' },
      commit: text,
      level,
      inForce: {
        enum: ['current', 'last-good', 'readable-part'],
        description:
          'readable-part: it never was without an error, and makes each product of its level an error',
      },
      policies: { type: 'array', items: text, description: 'Ids' },
      problems: {
        type: 'array',
        items: { $ref: '#/components/schemas/Problem' },
      },
    },
  },
} as const;
