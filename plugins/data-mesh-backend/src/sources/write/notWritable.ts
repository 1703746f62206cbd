/** Why nothing can be written to a source, or to what is none. */
export function notWritable(id: string): string {
  return `Documents cannot be put into source ${id}: dataMesh.sources.${id} is not of type files with writable: true`;
}
