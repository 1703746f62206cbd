import {
  errorResponse,
  jsonResponse,
  notFound,
  pathText,
} from '../../http/responses';

const text = { type: 'string' } as const;

/** OpenAPI paths of the registrations. */
export const registrationPaths = {
  '/registrations': {
    get: {
      operationId: 'ListRegistrations',
      summary: "The caller's registered URLs; all of them for administrators",
      responses: { '200': jsonResponse('All of them', 'Registrations') },
    },
    post: {
      operationId: 'RegisterUrl',
      summary: 'Publish the document at a URL and follow it from now on',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/RegistrationRequest' },
          },
        },
      },
      responses: {
        '200': jsonResponse('The caller had registered it', 'Registration'),
        '201': jsonResponse('It is followed', 'Registration'),
        '400': errorResponse('It cannot be read, or would be refused'),
        '403': errorResponse('The caller may not publish it'),
      },
    },
  },
  '/registrations/{id}': {
    delete: {
      operationId: 'RemoveRegistration',
      summary: 'Follow the URL no more; its product becomes source-removed',
      parameters: [pathText('id', 'Id of the registration')],
      responses: {
        '204': { description: 'It is followed no more' },
        '404': notFound,
      },
    },
  },
};

const registration = {
  type: 'object',
  required: ['id', 'url', 'registeredBy', 'registeredAt', 'state'],
  properties: {
    id: text,
    url: text,
    registeredBy: { type: 'string', description: 'User entity ref' },
    registeredAt: { type: 'string', format: 'date-time' },
    state: { enum: ['ok', 'failing', 'suspended', 'never-read'] },
    message: text,
    productRef: { type: 'string', description: 'Absent for a contract' },
  },
} as const;

/** OpenAPI schemas of the registrations. */
export const registrationSchemas = {
  Registration: registration,
  Registrations: { type: 'array', items: registration },
  RegistrationRequest: {
    type: 'object',
    required: ['url'],
    additionalProperties: false,
    properties: { url: { type: 'string', minLength: 1, maxLength: 10_000 } },
  },
} as const;
