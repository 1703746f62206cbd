import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Chunk } from './Chunk.ts';

/** Packages that a browser has because of us alone. */
const OURS =
  /(?:^|\/)(plugins\/data-mesh(?:-common)?\/src\/.+|node_modules\/(?:@tanstack|@xyflow|@marcbachmann|re2js|react-markdown|micromark[^/]*|mdast[^/]*|js-yaml)\/.+)$/;

const NOTHING = '{"version":3,"names":[],"sources":[],"mappings":""}';

/** Path from the root of a source of the map; undefined for what others bring too. */
export function ownPath(source: string | null): string | undefined {
  return source === null ? undefined : OURS.exec(source)?.[1];
}

/**
 * Reads a file of the build and says, by its source map, what in it is ours.
 *
 * @param path - of a `.js` file; without a `.js.map` beside it, as the bundler
 *   leaves files that only lead to others, nothing in it is ours
 */
export function readChunk(path: string): Chunk {
  const text = readFileSync(path, 'utf8');
  const map = new TraceMap(
    existsSync(`${path}.map`) ? readFileSync(`${path}.map`, 'utf8') : NOTHING,
  );
  const paths = map.sources.map(ownPath);
  const lines = text.split('\n');
  const own = new Map<string, number>();
  let ownText = '';
  for (const [row, segments] of decodedMappings(map).entries()) {
    for (const [index, segment] of segments.entries()) {
      const source = segment[1] === undefined ? undefined : paths[segment[1]];
      if (source !== undefined) {
        const end = segments[index + 1]?.[0];
        const part = (lines[row] ?? '').slice(segment[0], end);
        own.set(source, (own.get(source) ?? 0) + part.length);
        ownText += part;
      }
    }
  }
  return {
    file: basename(path),
    gzip: gzipSync(text).length,
    own,
    ownGzip: ownText ? gzipSync(ownText).length : 0,
  };
}
