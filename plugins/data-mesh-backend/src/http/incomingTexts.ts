import { InputError } from '@backstage/errors';
import { IncomingDocument } from '../intake/Intake';

/** Texts of a request as documents on their way in; none twice, and each a text. */
export function incomingTexts(
  documents: readonly { path: string; content: string }[],
): IncomingDocument[] {
  const paths = new Set<string>();
  return documents.map(({ path, content }) => {
    if (paths.has(path)) {
      throw new InputError(`Path '${path}' is given twice`);
    }
    paths.add(path);
    if (/\p{Surrogate}/u.test(content)) {
      throw new InputError(
        `The content of '${path}' has half of a surrogate pair: it is no text that could be kept as it is`,
      );
    }
    return { path, content: Buffer.from(content) };
  });
}
