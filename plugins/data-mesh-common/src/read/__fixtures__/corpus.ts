import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';

/** Specifications and public documents, beside the repository unless told. */
const SHARED =
  process.env.MESHSTAGE_SHARED ??
  resolve(__dirname, '../../../../../../shared');

/** A document of the corpus. */
export interface CorpusDocument {
  /** Below the folder of the corpus. */
  path: string;
  bytes: Uint8Array;
}

/** Documents of one folder of the corpus; none where there is no corpus. */
export function corpusOf(folder: string): CorpusDocument[] {
  const root = join(SHARED, 'corpus');
  const start = join(root, folder);
  if (!existsSync(start)) {
    return [];
  }
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(?:ya?ml|json)$/.test(path))
    .sort()
    .map(path => ({
      path: join(folder, path),
      bytes: readFileSync(join(start, path)),
    }));
}

/** The official schema of a release, such as `odcs` `3.1.0`; absent where there is none. */
export function officialSchema(
  standard: string,
  release: string,
): object | undefined {
  const folder = standard === 'odcs' ? 'odcs' : 'odps-bitol';
  const file = join(
    SHARED,
    `specs/${folder}/schema/${standard}-json-schema-v${release}.json`,
  );
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as object)
    : undefined;
}
