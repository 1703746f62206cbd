import {
  DataMeshSourcesExtensionPoint,
  SourceType,
} from '@meshstage/plugin-data-mesh-node';

/** Where modules add their types of source, each by another name. */
export function addToTypes(
  types: Map<string, SourceType>,
): DataMeshSourcesExtensionPoint {
  return {
    addSourceType(added) {
      if (types.has(added.type)) {
        throw new Error(`Two modules add the type of source '${added.type}'`);
      }
      types.set(added.type, added);
    },
  };
}
