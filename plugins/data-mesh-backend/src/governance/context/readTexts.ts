import { Knex } from 'knex';
import { readBytes } from '../../registry/readBytes';
import { textOf } from '../../registry/textOf';

/** Texts of owners by the sha256 of their bytes. What was accepted is always a text. */
export async function readTexts(options: {
  knex: Knex;
  hashes: Iterable<string>;
}): Promise<Map<string, string>> {
  const bytes = await readBytes(options);
  return new Map(
    [...bytes].flatMap(([hash, content]) => {
      const text = textOf(content);
      return text === undefined ? [] : [[hash, text] as const];
    }),
  );
}
