import { screen, waitFor } from '@testing-library/react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import searchPlugin from '@backstage/plugin-search/alpha';
import {
  MockSearchApi,
  SearchResultListItemExtensions,
  searchApiRef,
} from '@backstage/plugin-search-react';
import { renderInTestApp } from '@backstage/test-utils';
import {
  DataProductColumnSearchResultListItem,
  DataProductSearchResultListItem,
} from '..';
import { aColumnHit, aProductHit } from '../__testUtils__/hits';
import dataMeshPlugin from '../alpha';

const results = [
  aProductHit(),
  aColumnHit(),
  {
    type: 'techdocs',
    document: { title: 'A page', text: 'Of the docs', location: '/docs' },
  },
];

const shown = async () =>
  (await screen.findAllByText(/^(Data product in|Column of table|A page)/)).map(
    element => element.textContent,
  );

const expected = [
  'Data product in the domain flights',
  'Column of table departures in Daily flights, domain flights',
  'A page',
];

describe('the search', () => {
  it('shows products and columns and offers both as types, in the new system', async () => {
    renderTestApp({
      features: [searchPlugin, dataMeshPlugin],
      initialRouteEntries: ['/search?query=flight'],
      apis: [
        [searchApiRef, new MockSearchApi({ results })],
        [catalogApiRef, catalogApiMock()],
      ],
    });
    await waitFor(async () => expect(await shown()).toEqual(expected));
    // One leads to the shelf, the other narrows the search.
    expect(screen.getAllByText('Data products')).toHaveLength(2);
    expect(screen.getByText('Columns')).toBeInTheDocument();
  });

  it('shows products and columns in the old system', async () => {
    await renderInTestApp(
      <SearchResultListItemExtensions results={results}>
        <DataProductSearchResultListItem />
        <DataProductColumnSearchResultListItem />
      </SearchResultListItemExtensions>,
    );
    await waitFor(async () => expect(await shown()).toEqual(expected));
  });
});
