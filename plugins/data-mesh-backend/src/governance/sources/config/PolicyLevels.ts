import { z } from 'zod';
import { slugify } from '@meshstage/plugin-data-mesh-common';

/** For whom what a source says holds: `global`, or the slug of a domain. */
export interface PolicyLevels {
  level: string;
  /** Of folders that hold for others; the deepest that a file lies in decides. */
  folders: ReadonlyMap<string, string>;
}

/** `global`, or `{ domain: <slug> }`; becomes the scope of a file. */
export const levelOption = z
  .union([
    z.literal('global'),
    z.strictObject({
      domain: z
        .string()
        .refine(
          slug => slug !== '' && slug !== 'global' && slugify(slug) === slug,
          'the slug of a domain',
        ),
    }),
  ])
  .transform(level => (level === 'global' ? level : level.domain));

/** Folders below the root, with their levels. */
export const foldersOption = z.record(
  z
    .string()
    .regex(
      /^(?!\.\.?(\/|$))[^/\\]+(\/(?!\.\.?(\/|$))[^/\\]+)*$/,
      'a folder is a path below the root: no "/" at its ends, no "..", no "\\"',
    ),
  levelOption,
);

/** For whom files of a source may hold. */
export function scopesOf({ level, folders }: PolicyLevels): string[] {
  return [...new Set([level, ...folders.values()])].sort();
}

/** For whom a file holds. */
export function scopeOf(
  { level, folders }: PolicyLevels,
  path: string,
): string {
  let folder = path;
  while (folder.includes('/')) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    const own = folders.get(folder);
    if (own !== undefined) {
      return own;
    }
  }
  return level;
}
