import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { AskedCatalog } from '../access/AskedCatalog';
import { NotToldError } from './NotToldError';

const USER = /^user:/i;
/** How the service words that nobody is there to answer. */
const NO_PLUGIN = /Request failed with status 404\b/;

/**
 * Notifications that say when nobody is told. The notifications of Backstage tell
 * the members of a group; of one that the catalog does not have they tell nobody,
 * and answer as if all were well. Where the portal has none at all, each of them
 * would fail with the same words.
 */
export function createNotifier(options: {
  notifications: NotificationService;
  catalog: Pick<AskedCatalog, 'getEntitiesByRefs'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  logger: LoggerService;
}): NotificationService {
  const { notifications, catalog, auth, logger } = options;
  const unknown = new Set<string>();
  let isMissing = false;

  /** Throws NotToldError where the catalog has none of them. */
  async function requireSomebody(refs: readonly string[]): Promise<void> {
    // Who signs in need not be in the catalog.
    if (refs.some(ref => USER.test(ref))) {
      return;
    }
    const entityRefs = refs.filter(isRef);
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    if (items.some(entity => entity !== undefined)) {
      refs.forEach(ref => unknown.delete(ref));
      return;
    }
    const message = `'${refs.join(
      "', '",
    )}' is not in the catalog, so nobody is told what is for it`;
    if (!refs.every(ref => unknown.has(ref))) {
      logger.warn(
        `${message}; it is tried again a few times. Correct the owner, or have the group in the catalog`,
      );
    }
    refs.forEach(ref => unknown.add(ref));
    throw new NotToldError(message);
  }

  return {
    async send(message: NotificationSendOptions) {
      const { recipients } = message;
      if (recipients.type === 'entity') {
        await requireSomebody([recipients.entityRef].flat());
      }
      try {
        await notifications.send(message);
      } catch (error) {
        if (!NO_PLUGIN.test(toError(error).message)) {
          throw error;
        }
        const words =
          'This portal has no notifications (@backstage/plugin-notifications-backend), so nobody is told of waivers and campaigns';
        if (!isMissing) {
          logger.warn(`${words}; the portal shows them all the same`);
        }
        isMissing = true;
        throw new NotToldError(words);
      }
      isMissing = false;
    },
  };
}

function isRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
