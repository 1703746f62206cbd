import { useCallback, useMemo } from 'react';
import type {
  PortDetail,
  ProductDetail,
} from '@meshstage/plugin-data-mesh-common';
import { useSearchParams } from 'react-router-dom';
import { usePort } from '../usePort';

/** Whose history is shown: of the contract that a port serves, or of the product. */
export type HistorySubject =
  | { kind: 'product' }
  | { kind: 'port'; port: PortDetail };

/** What the address bar holds beside it, and what another history has not. */
const OF_ONE_HISTORY = ['before', 'after'];

/** The history that the address bar names (`?of=product` or `?port=&version=`). */
export function useHistorySubject(product: ProductDetail | undefined) {
  const [params, setParams] = useSearchParams();
  const { port } = usePort(product);
  const ofProduct = params.get('of') === 'product';
  const subject = useMemo(
    (): HistorySubject =>
      port && !ofProduct ? { kind: 'port', port } : { kind: 'product' },
    [port, ofProduct],
  );
  const choose = useCallback(
    (next: HistorySubject) =>
      setParams(
        current => {
          const changed = new URLSearchParams(current);
          for (const name of ['of', 'port', 'version', ...OF_ONE_HISTORY]) {
            changed.delete(name);
          }
          if (next.kind === 'product') {
            changed.set('of', 'product');
          } else {
            changed.set('port', next.port.name);
            if (next.port.version) {
              changed.set('version', next.port.version);
            }
          }
          return changed;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { subject, choose };
}
