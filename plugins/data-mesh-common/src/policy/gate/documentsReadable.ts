import { GateRule } from './GateRule';

/** @see GateRule */
export const documentsReadable: GateRule = {
  id: 'documents-readable',
  title: 'Every document reads without errors, as a product or a contract',
  why: 'Without a model that can be trusted there is nothing to judge and nothing to show. What reading finds says why; no such document passes in silence.',
  codes: ['document-unreadable'],
  check: ({ bundle, documents }) =>
    documents
      .filter(
        ({ read, document }) =>
          (read === bundle.unreadable || !document) &&
          !read.reading.problems.some(({ severity }) => severity === 'error'),
      )
      .map(({ read }) => ({
        code: 'document-unreadable',
        read,
        path: '',
        data: {},
      })),
};
