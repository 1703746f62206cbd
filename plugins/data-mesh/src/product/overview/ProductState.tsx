import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProduct } from '../../api/useProduct';
import { useProductRef } from '../../api/useProductRef';
import { QueryState } from '../../state/QueryState';

function State() {
  const query = useProduct(useProductRef());
  return query.error ? (
    <QueryState query={query} what="product" skeleton={null}>
      {() => null}
    </QueryState>
  ) : null;
}

/** That the product could not be loaded or refreshed, once for all cards. */
export function ProductState() {
  return (
    <DataMeshProvider>
      <State />
    </DataMeshProvider>
  );
}
