import { DevState } from './DevState';

/** Every state of every screen (the design calls for each). */
export const states: readonly DevState[] = [
  { id: 'usual', title: 'Usual', what: 'A mesh of 48 products, nothing amiss' },
  {
    id: 'loading',
    title: 'Loading',
    what: 'No answer ever comes: skeletons that do not jump',
  },
  {
    id: 'empty',
    title: 'Empty',
    what: 'Nothing is there yet: what would be here, and how to get it',
  },
  {
    id: 'error',
    title: 'Error',
    what: 'The backend answers with an error: what failed, and a retry',
  },
  {
    id: 'offline',
    title: 'Offline',
    what: 'The backend is out of reach: the portal may be starting',
  },
  {
    id: 'stale',
    title: 'Stale',
    what: 'The first answer of each kind is right, all later ones fail: leave the tab for half a minute and come back',
  },
  {
    id: 'partial',
    title: 'Partial',
    what: 'Products without owner, version or contract; schema, lineage and the texts of versions fail, the rest stands',
  },
  {
    id: 'forbidden',
    title: 'Forbidden',
    what: 'What may not be read looks like what is missing',
  },
  {
    id: 'large',
    title: 'Very large',
    what: '10,000 products, 10,000 columns ten levels deep, 300 neighbours',
  },
  {
    id: 'hostile',
    title: 'Hostile text',
    what: 'Names of 500 characters, right to left, emoji, markup and script',
  },
];
