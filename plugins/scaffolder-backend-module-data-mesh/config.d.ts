export interface Config {
  dataMesh?: {
    templates?: {
      /**
       * Ids of sources of type `files` (under `dataMesh.sources`) into whose
       * folders templates put new data products. The backend must be able to
       * write there. None unless given.
       */
      sources?: string[];
    };
  };
}
