import { InputError } from '@backstage/errors';
import { CheckContext } from '@meshstage/plugin-data-mesh-common';

const PUSH: CheckContext['source'] = { id: 'push', domains: '*' };

/**
 * Who would publish: the source that is asked for, else the one that has
 * published what is live of the documents, else a push. Throws where there is no
 * such source.
 */
export function contextSource(options: {
  asked: string | undefined;
  /** Ids of the sources of what is live. */
  live: Iterable<string>;
  /** Domains of the configured sources, by id. */
  configured: ReadonlyMap<string, CheckContext['source']['domains']>;
}): CheckContext['source'] {
  const { asked, configured } = options;
  const live = new Set(options.live);
  const [only] = live.size === 1 ? live : [];
  const id = asked ?? only ?? PUSH.id;
  const domains = configured.get(id);
  if (asked !== undefined && asked !== PUSH.id && !domains) {
    throw new InputError(`No source ${asked} is configured`);
  }
  // Whoever registered a URL publishes with his own rights, which are nobody else's.
  return { id, domains: domains ?? PUSH.domains };
}
