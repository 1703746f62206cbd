/** Where each screen is, for the product that the dev app is about. */
export const screens: readonly { title: string; path: string }[] = [
  { title: 'Shelf', path: '/data-products' },
  { title: 'Overview', path: '/catalog/flights/dataproduct/daily-flights' },
  {
    title: 'Schema',
    path: '/catalog/flights/dataproduct/daily-flights/schema',
  },
  { title: 'SLA', path: '/catalog/flights/dataproduct/daily-flights/sla' },
  {
    title: 'Lineage',
    path: '/catalog/flights/dataproduct/daily-flights/lineage',
  },
  { title: 'Domain', path: '/catalog/default/domain/flights' },
  { title: 'Submissions', path: '/data-products/submissions' },
  { title: 'Submission', path: '/data-products/submissions/s0' },
];
