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
  {
    title: 'Governance',
    path: '/catalog/flights/dataproduct/daily-flights/governance',
  },
  {
    title: 'Changes',
    path: '/catalog/flights/dataproduct/daily-flights/changes',
  },
  {
    title: 'Two versions',
    path: '/catalog/flights/dataproduct/daily-flights/changes?before=r3&after=r4',
  },
  {
    title: 'Schema, compared',
    path: '/catalog/flights/dataproduct/daily-flights/schema?compare=r3',
  },
  { title: 'Domain', path: '/catalog/default/domain/flights' },
  { title: 'Submissions', path: '/data-products/submissions' },
  { title: 'Submission', path: '/data-products/submissions/s0' },
  { title: 'Policies', path: '/governance' },
  { title: 'Policy', path: '/governance/policies/global.pii-masked' },
  { title: 'Scorecards', path: '/governance/scorecards' },
  { title: 'Scorecard', path: '/governance/scorecards/global.trust' },
  { title: 'Policy files', path: '/governance/files' },
];
