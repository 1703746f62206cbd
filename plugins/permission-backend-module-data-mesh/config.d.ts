export interface Config {
  dataMesh?: {
    /** The policy by domain ownership. */
    permissions?: {
      /**
       * Entity refs of the groups or users that administer the mesh: they read
       * everything, confirm removals, take over products and manage sources.
       * Nobody unless given.
       */
      administrators?: string[];
      /**
       * Names of domains whose products are read only by who owns the product
       * or the domain, and by administrators. None unless given.
       */
      restrictedDomains?: string[];
    };
  };
}
