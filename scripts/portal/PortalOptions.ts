/** What distinguishes one running portal from another. */
export interface PortalOptions {
  /** On the ports and with the database of app-config.yaml. */
  isUsual?: boolean;
  /**
   * Without it only the backend is started. Where it is the backend's own port,
   * the backend serves the pages, which must have been built.
   */
  appPort?: number;
  backendPort: number;
  /** A folder for the database; without it the one of app-config.yaml. */
  dataFolder?: string;
  /** A Node other than the current one, as its binary. */
  node?: string;
  env?: Record<string, string>;
  /** Gets the log instead of the terminal. */
  onOutput?: (text: string) => void;
}
