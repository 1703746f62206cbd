import picomatch from 'picomatch';

/**
 * Whether a path below the root belongs to a source. Names with a leading dot
 * belong only where a glob writes the dot.
 */
export function createPathFilter(options: {
  include: string[];
  exclude: string[];
}): (path: string) => boolean {
  return picomatch(options.include, {
    ignore: options.exclude.length > 0 ? options.exclude : undefined,
    dot: false,
  });
}
