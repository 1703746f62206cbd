import {
  errorResponse,
  jsonResponse,
  notFound,
  otherwise,
  pathText,
  textQuery,
} from '../../../http/responses';

const product = [
  pathText('domain', 'Slug of the domain'),
  pathText('name', 'Slug of the product'),
];
const scorecard = textQuery(
  'scorecard',
  'Id of a scorecard; the first that looks at the product unless told',
);
const image = {
  description: 'An image that loads and runs nothing',
  content: { 'image/svg+xml': { schema: { type: 'string' } } },
} as const;
const link = {
  parameters: [...product, scorecard],
  responses: {
    ...otherwise,
    '200': jsonResponse('As it is now', 'BadgeLink'),
    '404': notFound,
  },
} as const;
const change = {
  ...link,
  responses: {
    ...link.responses,
    '403': errorResponse('The caller may not publish the product'),
  },
} as const;

/** OpenAPI paths of badges. */
export const badgePaths = {
  '/products/{domain}/{name}/badge.svg': {
    get: {
      operationId: 'GetBadge',
      summary: 'The level that a product has reached, as an image',
      parameters: [...product, scorecard],
      responses: { ...otherwise, '200': image, '404': notFound },
    },
  },
  '/products/{domain}/{name}/badge-link': {
    get: {
      operationId: 'GetBadgeLink',
      summary: 'Whether everybody sees the badge of a product',
      ...link,
    },
    post: {
      operationId: 'OpenBadgeLink',
      summary: 'Lets everybody who has its address see the badge of a product',
      ...change,
    },
    delete: {
      operationId: 'CloseBadgeLink',
      summary: 'Ends all public addresses of the badge of a product',
      ...change,
    },
  },
  '/public/products/{domain}/{name}/badge.svg': {
    get: {
      operationId: 'GetPublicBadge',
      summary: 'The same image for everybody who has its address; no sign-in',
      parameters: [
        ...product,
        scorecard,
        textQuery('signature', 'As it is in the address of the link'),
      ],
      responses: { ...otherwise, '200': image, '404': notFound },
    },
  },
};

/** OpenAPI schemas of badges. */
export const badgeSchemas = {
  BadgeLink: {
    type: 'object',
    required: ['isPublic', 'mayChange'],
    properties: {
      isPublic: { type: 'boolean' },
      url: {
        type: 'string',
        description: 'Of the image, for everybody who has it',
      },
      isOff: {
        type: 'boolean',
        description: 'True where the portal lets no badge be public',
      },
      mayChange: {
        type: 'boolean',
        description: 'Whether the caller may open and close the link',
      },
    },
  },
} as const;
