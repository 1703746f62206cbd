import { InputError } from '@backstage/errors';
import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';

/** Throws when documents were refused, saying where they are mended. */
export function failUnlessPublished(
  {
    state,
    errors,
    title,
  }: Pick<SubmissionDetail, 'state' | 'errors' | 'title'>,
  url?: string,
): void {
  if (state !== 'refused') {
    return;
  }
  const count = errors === 1 ? '1 problem' : `${errors} problems`;
  throw new InputError(
    `${title} was refused for ${count}, each named above with its line and the way to mend it${
      url ? `. See and mend the documents: ${url}` : ''
    }`,
  );
}
