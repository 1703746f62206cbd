import { openEvidence } from './openEvidence.ts';
import { pasteColumns } from './pasteColumns.ts';
import { previewChange } from './previewChange.ts';
import type { Shot } from './Shot.ts';

const PUNCTUALITY =
  '/catalog/flight-operations/dataproduct/airport-punctuality';
const SAMPLE = '/catalog/flight-operations/dataproduct/flight-sample';
const DEVELOPMENT = '/catalog/population/dataproduct/world-development';
const EXPOSURE = '/catalog/integrations/dataproduct/airport-exposure';

/**
 * The pictures of the README: one for each main page. `ready` is the least
 * that must be seen, so that a new look of a page needs no new line here.
 */
export const shots: readonly Shot[] = [
  {
    file: 'shelf.png',
    path: '/data-products',
    ready: 'a[href*="/dataproduct/"]',
  },
  {
    file: 'product.png',
    path: EXPOSURE,
    ready: 'text=dataproduct://integrations/airport-exposure/',
  },
  {
    file: 'schema.png',
    path: `${EXPOSURE}/schema`,
    ready: '[role="treegrid"] [role="row"]:nth-child(2)',
  },
  {
    file: 'sla.png',
    path: `${EXPOSURE}/sla`,
    ready: 'text=Availability',
  },
  {
    file: 'lineage.png',
    path: `${PUNCTUALITY}/lineage`,
    ready: 'a[href*="/dataproduct/"]',
  },
  {
    file: 'changes.png',
    path: `${SAMPLE}/changes`,
    ready: 'text=Breaks readers',
    open: 'article[aria-label="Version 1.1.0"] a[href*="before="]',
    thenReady: '[role="table"] [data-line]',
  },
  {
    file: 'submission.png',
    path: '/data-products/submissions?state=refused',
    person: 'Maya Okafor',
    ready: 'a[href*="/data-products/submissions/"]',
    open: 'a[href*="/data-products/submissions/"]',
    thenReady: '[data-line]',
  },
  {
    file: 'domain.png',
    path: '/catalog/default/domain/flight-operations',
    ready: 'main',
  },
  {
    file: 'template.png',
    path: '/create/templates/default/source-aligned-product',
    person: 'Maya Okafor',
    ready: 'text=What is the data for?',
    walk: pasteColumns,
  },
  {
    file: 'governance.png',
    path: `${DEVELOPMENT}/governance`,
    ready: 'text=Missing for silver',
    walk: openEvidence,
  },
  {
    file: 'policies.png',
    path: '/governance',
    ready: 'text=Somebody in the catalog answers',
  },
  {
    file: 'scorecard.png',
    path: '/governance/scorecards/global.trust',
    ready: 'text=By owner',
  },
  {
    file: 'impact.png',
    path: '/governance/preview',
    person: 'Tom Lindqvist',
    ready: 'text=Path in the source',
    walk: previewChange,
  },
];
