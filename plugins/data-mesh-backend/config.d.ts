import { HumanDuration } from '@backstage/types';

export interface Config {
  dataMesh?: {
    /** Classifications of columns from the least to the most protected; others cannot be compared. */
    classifications?: string[];
    /** What a new version of a live contract may change. */
    compatibility?: {
      /**
       * Whom a new version may not break: FORWARD those who read, BACKWARD what
       * was written before, FULL both; `_TRANSITIVE` for every version of the
       * same major that is not retired, not only the live one. NONE refuses
       * nothing. FORWARD_TRANSITIVE unless told.
       */
      mode?:
        | 'NONE'
        | 'FORWARD'
        | 'BACKWARD'
        | 'FULL'
        | 'FORWARD_TRANSITIVE'
        | 'BACKWARD_TRANSITIVE'
        | 'FULL_TRANSITIVE';
      /** Days that the end of a contract is announced before it comes; 90 unless told. */
      noticePeriodDays?: number;
    };
    /**
     * Where data product and data contract documents are read from, by the id
     * of the source: letters and digits joined by "-" or "_".
     */
    sources?: {
      [id: string]: {
        /** `files`, `url`, or a type that an installed module adds. */
        type: string;
        /** Slugs of the domains into which the source may publish; `['*']` for all. */
        domains: string | string[];
        /** The id that this source had before: it keeps its products. */
        renamedFrom?: string;
        /**
         * How often it is read: `files` every minute and at most 5 minutes
         * long, others every 5 minutes and at most 10 minutes long, unless
         * told. One replica reads at a time.
         */
        schedule?: {
          frequency?:
            | { cron: string }
            | { trigger: 'manual' }
            | string
            | HumanDuration;
          timeout?: string | HumanDuration;
          initialDelay?: string | HumanDuration;
        };
        /** `files`: the folder; a relative path starts where the backend was started. */
        root?: string;
        /** `files`: whether the folder is watched too; true unless told. */
        watch?: boolean;
        /**
         * `files`: whether this backend writes into the folder for those who
         * may publish: refused documents that they mend, and new products that
         * templates make; false unless told.
         */
        writable?: boolean;
        /**
         * `url`: a folder of a git host (with `include`), a glob on a git host
         * (`*` in the path) or one document. Credentials and hosts are those of
         * `integrations` and `backend.reading.allow`.
         */
        url?: string;
        /** Globs of paths below the folder; `files` needs it. */
        include?: string | string[];
        /** Globs of paths that are left out. */
        exclude?: string | string[];
      };
    };
    /** Governance as code. */
    governance?: {
      /**
       * Whether who may publish a product may let everybody see its badge, at a
       * signed address without a sign-in; true unless told.
       */
      publicBadges?: boolean;
      /** For how long the history of governance is kept; for ever unless told. */
      keepHistory?: {
        /** Changes of verdicts, and rows of charts, that are older are deleted; at least 90. */
        days: number;
      };
      /**
       * Where policies, overlays, waivers, scorecards and campaigns are read
       * from, by the id of the source: letters and digits joined by "-" or "_".
       * Nothing is accepted before each of them was read once.
       */
      sources?: {
        [id: string]: {
          /** `files`: a folder of the backend's machine; `url`: a git host or another web server. */
          type: 'files' | 'url';
          /**
           * For whom the files hold, whatever they say: everybody, or the
           * products of one domain by its slug.
           */
          level: 'global' | { domain: string };
          /**
           * Folders below the root that hold for others, by their paths; the
           * deepest that a file lies in decides.
           */
          folders?: { [folder: string]: 'global' | { domain: string } };
          /**
           * How often it is read: `files` every minute and at most 5 minutes
           * long, `url` every 5 minutes and at most 10 minutes long, unless
           * told. One replica reads at a time.
           */
          schedule?: {
            frequency?:
              | { cron: string }
              | { trigger: 'manual' }
              | string
              | HumanDuration;
            timeout?: string | HumanDuration;
            initialDelay?: string | HumanDuration;
          };
          /** `files`: the folder; a relative path starts where the backend was started. */
          root?: string;
          /** `files`: whether the folder is watched too; true unless told. */
          watch?: boolean;
          /**
           * `url`: a folder of a git host (with `include`), a glob on a git
           * host (`*` in the path) or one file. Credentials and hosts are those
           * of `integrations` and `backend.reading.allow`.
           */
          url?: string;
          /** Globs of paths below the folder; `files` needs it. */
          include?: string | string[];
          /** Globs of paths that are left out. */
          exclude?: string | string[];
        };
      };
    };
  };
}
