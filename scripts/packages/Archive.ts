/** What the package.json of an archive promises. */
export interface PackedManifest {
  name: string;
  main?: string;
  module?: string;
  types?: string;
  configSchema?: string;
  bin?: Record<string, string>;
  exports?: Record<string, string | Record<string, string>>;
  typesVersions?: Record<string, Record<string, string[]>>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package as somebody installs it. */
export interface Archive {
  manifest: PackedManifest;
  /** Text by path below the package. */
  files: ReadonlyMap<string, string>;
}
