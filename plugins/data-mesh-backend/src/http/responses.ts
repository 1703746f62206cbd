/** OpenAPI: what went wrong. */
export function errorResponse(description: string) {
  return {
    description,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/ErrorResponse' },
      },
    },
  };
}

/** OpenAPI: JSON of a schema under `#/components/schemas`. */
export function jsonResponse(description: string, schema: string) {
  return {
    description,
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  };
}

/** OpenAPI: the answer is the same whether there is none or it may not be read. */
export const notFound = errorResponse(
  'There is none, or it may not be read: the answer is the same',
);

/** OpenAPI: cursor and limit of a list. */
export function paging(maximum: number) {
  return [
    {
      name: 'cursor',
      in: 'query' as const,
      description: '`nextCursor` of the page before',
      schema: { type: 'string' as const, maxLength: 2_000 },
    },
    {
      name: 'limit',
      in: 'query' as const,
      schema: { type: 'integer' as const, minimum: 1, maximum },
    },
  ];
}

/** OpenAPI: an optional text of the query. */
export function textQuery(name: string, description: string) {
  return {
    name,
    in: 'query' as const,
    description,
    // Entity refs have `:` and `/`, which people do not think of encoding.
    allowReserved: true,
    schema: { type: 'string' as const, maxLength: 500 },
  };
}

/** OpenAPI: an optional text of the query that may come several times: one of them fits. */
export function choiceQuery(name: string, description: string) {
  const { schema, ...parameter } = textQuery(name, description);
  return {
    ...parameter,
    schema: { type: 'array' as const, items: schema, maxItems: 20 },
  };
}

/** OpenAPI: a part of the path. */
export function pathText(name: string, description: string) {
  return {
    name,
    in: 'path' as const,
    required: true,
    description,
    schema: { type: 'string' as const, maxLength: 500 },
  };
}

/** OpenAPI: what every operation may answer besides its own. */
export const otherwise = {
  default: errorResponse('What went wrong, as JSON'),
};
