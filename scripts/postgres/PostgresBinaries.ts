/** An installation of PostgreSQL. */
export interface PostgresBinaries {
  /** What a person may read about where it is from. */
  origin: string;
  /** Folder of `initdb` and `postgres`. */
  bin: string;
  /** Folder to copy as a whole when another user may not read it where it lies. */
  home: string;
}
