import { ReactNode } from 'react';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';

/** What a list of the search hands to the component of a hit. */
export interface HitProps {
  icon?: ReactNode;
  result?: SearchDocument;
  highlight?: ResultHighlight;
}
