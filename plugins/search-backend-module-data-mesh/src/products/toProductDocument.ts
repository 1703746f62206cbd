import {
  DataProductEntity,
  ProductDocument,
} from '@meshstage/plugin-data-mesh-common';
import { pageOf } from '../pageOf';

/** A product by its light entity. */
export function toProductDocument(
  ref: string,
  { metadata, spec }: DataProductEntity,
  locationTemplate: string,
): ProductDocument {
  const purpose = metadata.description ?? '';
  const title = metadata.title ?? metadata.name;
  const words = [
    title,
    purpose,
    metadata.name,
    spec.domain,
    ...(metadata.tags ?? []),
    ...spec.outputPorts.map(({ name }) => name),
  ];
  return {
    title,
    text: [...new Set(words)].filter(Boolean).join(' · '),
    location: pageOf(ref, locationTemplate),
    authorization: { resourceRef: ref },
    domain: spec.domain,
    owner: spec.owner,
    lifecycle: spec.lifecycle,
    productType: spec.type,
    purpose,
  };
}
