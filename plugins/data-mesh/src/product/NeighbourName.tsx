import type { LineageNeighbour } from '@meshstage/plugin-data-mesh-common';
import { EntityName } from '../text/EntityName';

/** The other end of a port: a link where it is a product of the mesh. */
export function NeighbourName(props: { neighbour: LineageNeighbour }) {
  const { ref, title } = props.neighbour;
  return ref ? (
    <EntityName entityRef={ref} title={title} />
  ) : (
    <span>{title}</span>
  );
}
