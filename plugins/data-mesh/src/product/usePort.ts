import { useCallback, useMemo } from 'react';
import type {
  PortDetail,
  ProductDetail,
} from '@meshstage/plugin-data-mesh-common';
import { useSearchParams } from 'react-router-dom';

/** Key of a port inside its product: name and version. */
export function portKey(port: { name: string; version?: string }): string {
  return JSON.stringify([port.name, port.version ?? null]);
}

/** The port to show where nobody chose one: one with a contract that has a future. */
export function defaultPort(
  ports: readonly PortDetail[],
): PortDetail | undefined {
  return (
    ports.find(port => port.contract && !port.deprecated) ??
    ports.find(port => port.contract) ??
    ports[0]
  );
}

/** The port that the address bar names (`?port=&version=`), and how to choose another. */
export function usePort(product: ProductDetail | undefined) {
  const [params, setParams] = useSearchParams();
  const name = params.get('port');
  const version = params.get('version');
  const port = useMemo(() => {
    const ports = product?.outputPorts ?? [];
    const named = ports.filter(candidate => candidate.name === name);
    // A version that is gone leads to the port as it is now.
    return (
      named.find(candidate => candidate.version === version) ??
      defaultPort(named) ??
      defaultPort(ports)
    );
  }, [product, name, version]);

  const choose = useCallback(
    (next: PortDetail) =>
      setParams(
        current => {
          const changed = new URLSearchParams(current);
          changed.set('port', next.name);
          changed.delete('version');
          changed.delete('table');
          changed.delete('compare');
          if (next.version) {
            changed.set('version', next.version);
          }
          return changed;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { port, choose };
}
