import { ConflictError } from '@backstage/errors';
import { DataMeshApi } from '@meshstage/plugin-data-mesh-common';

/** Throws when there is a product with this ref that the caller may read. */
export async function refuseExisting(
  client: DataMeshApi,
  ref: string,
): Promise<void> {
  const existing = await client.getProduct(ref).catch(error => {
    if ((error as { statusCode?: unknown }).statusCode === 404) {
      return undefined;
    }
    throw error;
  });
  if (existing) {
    throw new ConflictError(
      `There is a data product ${ref} already, "${existing.title}" from source ${existing.source.id}. Choose another name, or change its documents at ${existing.source.location}`,
    );
  }
}
