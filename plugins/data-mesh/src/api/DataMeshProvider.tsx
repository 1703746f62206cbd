import { ReactNode } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import { dataMeshApiRef } from './dataMeshApiRef';
import { queryClientFor } from './queryClientFor';

/** Gives the screens below it the shared cache of server answers. */
export function DataMeshProvider(props: { children: ReactNode }) {
  const api = useApi(dataMeshApiRef);
  return (
    <QueryClientProvider client={queryClientFor(api)}>
      {props.children}
    </QueryClientProvider>
  );
}
