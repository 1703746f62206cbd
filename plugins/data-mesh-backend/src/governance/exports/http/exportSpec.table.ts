import { otherwise, choiceQuery, textQuery } from '../../../http/responses';

const OUTCOMES = [
  'pass',
  'fail',
  'waived',
  'error',
  'not-evaluated',
  'not-applicable',
] as const;

const file = (schema: object) => ({ schema });

/** OpenAPI paths of results as files. */
export const exportPaths = {
  '/governance/results/{format}': {
    get: {
      operationId: 'ExportResults',
      summary:
        'What policies say of all products that the caller may read, as a file',
      parameters: [
        {
          name: 'format',
          in: 'path' as const,
          required: true,
          description:
            'csv: a line for each product and policy. In each format the state `stale` is of what has changed since it was judged; what nobody has judged yet is not-evaluated. report: ReportList of openreports.io/v1alpha1, which took over from PolicyReport. sarif: SARIF 2.1.0 of what does not pass, at its line',
          schema: {
            type: 'string' as const,
            enum: ['csv', 'report', 'sarif'],
          },
        },
        textQuery('domain', 'Slug of the domain'),
        textQuery('policy', 'Id of the policy'),
        textQuery(
          'scorecard',
          'Id of a scorecard: its products and policies, with the level',
        ),
        {
          ...choiceQuery('outcome', 'Only these'),
          schema: {
            type: 'array' as const,
            items: { type: 'string' as const, enum: OUTCOMES },
          },
        },
      ],
      responses: {
        ...otherwise,
        '200': {
          description: 'It is written while it is read, so it has no length',
          content: {
            'text/csv': file({ type: 'string' }),
            'application/json': file({ type: 'object' }),
            'application/sarif+json': file({ type: 'object' }),
          },
        },
      },
    },
  },
};
