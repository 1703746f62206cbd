/** The folder changed while it was being read; reading it again helps. */
export class FolderChangedError extends Error {
  constructor(path?: string) {
    super(
      `The folder changed while it was being read${
        path === undefined ? '' : ` (${path})`
      }`,
    );
    this.name = 'FolderChangedError';
  }
}
