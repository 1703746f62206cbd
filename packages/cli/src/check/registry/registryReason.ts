import { errorReason } from '../../input/errorReason';

/**
 * Why a registry did not answer, in a sentence.
 *
 * @param what - what the caller wanted to do there
 */
export function registryReason(error: unknown, what: string): string {
  const status =
    error instanceof Error && 'statusCode' in error ? error.statusCode : '';
  switch (status) {
    case 401:
      return 'it does not know who asks; set MESHSTAGE_TOKEN to a token of the portal.';
    case 403:
      return `the token of MESHSTAGE_TOKEN may not ${what}.`;
    case 404:
      return 'it has no data mesh; is this the address of the backend?';
    default:
      return `${errorReason(error)}.`;
  }
}
