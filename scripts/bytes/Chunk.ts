/** One JavaScript file of the built portal. */
export interface Chunk {
  file: string;
  /** Of all of it, compressed. */
  gzip: number;
  /** What is of this repository in it, by path from the root; minified characters. */
  own: Map<string, number>;
  /** The own part by itself, compressed: what it adds where it shares a file. */
  ownGzip: number;
}
