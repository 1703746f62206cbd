/** A Chromium that was seen to start. */
export interface Browser {
  /** What a person may read about where it is from. */
  origin: string;
  executablePath: string;
  /** What its process needs in its environment. */
  env: Record<string, string>;
}
