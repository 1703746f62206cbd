import { Words } from '../strangeWord';

/** The lifecycles of the standards; a status that they do not know is its own. */
export const LIFECYCLES: Words = {
  words: ['draft', 'active', 'deprecated', 'retired'],
  isOpen: true,
};
