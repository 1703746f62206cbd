import { DocumentVersion } from '../../model';
import { keyPart } from './keyPart';

/** `/v1`: what is promised by one major is another thing than what the next promises. */
export function versionPart(version: DocumentVersion | undefined): string {
  if (version?.major !== undefined) {
    return `/v${version.major}`;
  }
  return version?.text ? `/${keyPart({ name: version.text }, 0)}` : '';
}
