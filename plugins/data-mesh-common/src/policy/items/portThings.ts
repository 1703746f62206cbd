import { DataProduct } from '../../model';
import { ItemScope } from './ItemScope';
import { keyPart } from './keyPart';
import { PortThing } from './kinds/portRow';
import { PolicyDocument } from './PolicySubject';
import { uniqueKeys } from './uniqueKeys';
import { versionPart } from './versionPart';

/** The output ports of a product; where several versions live side by side, their paths say which. */
export function portThings(
  product: PolicyDocument<DataProduct>,
  scope: ItemScope,
): PortThing[] {
  const { outputPorts } = product.document;
  const keys = uniqueKeys(
    outputPorts.map(
      (port, index) => keyPart(port, index) + versionPart(port.version),
    ),
  );
  const counts = new Map<string, number>();
  for (const { name } of outputPorts) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return outputPorts.map((port, index) => {
    const name = port.name || `outputPorts[${index}]`;
    const { text } = port.version ?? {};
    const isOne = counts.get(port.name) === 1;
    return {
      port,
      index,
      path: isOne || !text ? name : `${name} ${text}`,
      key: keys[index],
      contract: scope.ports().contractOf(port),
      product,
      scope,
    };
  });
}
