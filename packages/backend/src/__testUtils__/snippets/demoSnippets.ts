import { Snippet, snippetsOf } from '@meshstage/plugin-data-mesh-common';
import { contractKey, DemoMesh } from '../demoMesh/DemoMesh';

/** A snippet of the demo with the port that it stands beside. */
export interface DemoSnippet extends Snippet {
  port: string;
}

/** Every snippet that the portal shows of the demo mesh. */
export function demoSnippets(mesh: DemoMesh): DemoSnippet[] {
  return mesh.products.flatMap(({ product }) =>
    product.outputPorts.flatMap(port => {
      const contract = mesh.contracts.get(
        contractKey(port.contractId, port.version?.text),
      );
      const servers = contract?.servers ?? [];
      const tables = contract?.schema ?? [];
      return servers.flatMap(server =>
        tables.flatMap(({ name, physicalName }) => {
          const { snippets, none } = snippetsOf({
            server,
            table: physicalName ?? name,
          });
          if (none) {
            throw new Error(`${product.id} ${port.name}: no snippet, ${none}`);
          }
          return snippets.map(snippet => ({
            ...snippet,
            port: `${product.id} ${port.name} ${port.version?.text ?? ''}`,
          }));
        }),
      );
    }),
  );
}
