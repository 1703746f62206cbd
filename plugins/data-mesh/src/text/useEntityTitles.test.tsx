import { ReactNode } from 'react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { useEntityTitles } from './useEntityTitles';

const TEAM = 'group:default/flight-data';
const refs = [TEAM, 'user:default/maya'];

/** What a text calls the team, with a presentation that knows some titles. */
function show(titles?: Record<string, string>) {
  const forEntity = (given: unknown) => {
    const entityRef = String(given);
    const snapshot = { entityRef, primaryTitle: `(${entityRef})` };
    const primaryTitle = titles?.[entityRef] ?? snapshot.primaryTitle;
    return { snapshot, promise: Promise.resolve({ entityRef, primaryTitle }) };
  };
  const queries = new QueryClient();
  const Queries = (props: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{props.children}</QueryClientProvider>
  );
  const wrapper = (props: { children: ReactNode }) =>
    titles ? (
      <TestApiProvider apis={[[entityPresentationApiRef, { forEntity }]]}>
        <Queries>{props.children}</Queries>
      </TestApiProvider>
    ) : (
      <TestApiProvider apis={[]}>
        <Queries>{props.children}</Queries>
      </TestApiProvider>
    );
  return renderHook(() => useEntityTitles(refs), { wrapper }).result;
}

describe('useEntityTitles', () => {
  it('names what the catalog has a title of, once it has answered', async () => {
    const names = show({ [TEAM]: 'Flight data' });
    expect(names.current(TEAM)).toBe(`(${TEAM})`);
    await waitFor(() => expect(names.current(TEAM)).toBe('Flight data'));
    expect(names.current('user:default/maya')).toBe('(user:default/maya)');
  });

  it('makes do with names where the portal has no presentation', () => {
    expect(show().current(TEAM)).toBe('flight-data');
  });
});
