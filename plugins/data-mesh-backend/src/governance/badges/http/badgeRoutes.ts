import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { BadgeLink } from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../../../access/createAccess';
import { VISIBLE_ALL } from '../../../access/Visibility';
import { notThere } from '../../../http/notThere';
import { refOf, textOfQuery } from '../../../http/queryOf';
import { RouteGroup } from '../../../http/RouteGroup';
import { findProductId } from '../../../registry/products/findProductId';
import { audited } from '../../../sources/http/audited';
import { GovernanceDefinitions } from '../../sources/GovernanceDefinitions';
import { SignedBadge } from '../badgeSignature';
import { closeBadgeLink } from '../closeBadgeLink';
import { isPublicBadge } from '../isPublicBadge';
import { openBadgeLink } from '../openBadgeLink';
import { sendBadge } from '../sendBadge';
import { toBadgeLink } from '../toBadgeLink';
import { badgePaths, badgeSchemas } from './badgeSpec.table';

/** Badges: for whoever may read the product, and for everybody where its owners say so. */
export function badgeRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  access: Access;
  definitions: GovernanceDefinitions;
  /** Address of the plugin as browsers see it. */
  externalUrl: () => Promise<string>;
  /** Whether any badge may be seen without a sign-in. */
  publicBadges: boolean;
  now: () => Date;
}): RouteGroup {
  const { knex, httpAuth, auditor, access, publicBadges, now } = options;

  const credentialsOf = (req: Request) =>
    httpAuth.credentials(req, { allow: ['user', 'service'] });

  function badgeOf(req: Request): SignedBadge {
    const scorecard = textOfQuery(req, 'scorecard');
    return { ref: refOf(req), ...(scorecard !== undefined && { scorecard }) };
  }

  /** Whoever publishes a product says who sees its badge; a service never does. */
  async function change(
    req: Request,
    eventId: string,
    apply: (productId: string, person: string) => Promise<void>,
  ): Promise<BadgeLink> {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const badge = badgeOf(req);
    const { ref } = badge;
    const base = await options.externalUrl();
    const asked = { knex, access, credentials, base, badge, publicBadges };
    return await audited<BadgeLink>(
      { auditor, eventId, request: req, meta: { ref } },
      async () => {
        // Who may not read the product is told that there is none.
        await toBadgeLink(asked);
        const visibility = await access.publishing(credentials);
        const productId = await findProductId({ knex, ref, visibility });
        if (productId === undefined) {
          throw new NotAllowedError(
            `You may not publish ${ref}, so you may not say who sees its badge`,
          );
        }
        await apply(productId, credentials.principal.userEntityRef);
        return { result: await toBadgeLink(asked), meta: {} };
      },
    );
  }

  return {
    paths: badgePaths,
    schemas: badgeSchemas,
    register(router) {
      router.get('/products/:domain/:name/badge.svg', async (req, res) => {
        await sendBadge(res, {
          knex,
          ...badgeOf(req),
          reading: await access.reading(await credentialsOf(req)),
          definitions: await options.definitions.current(),
          now: now(),
          cache: { scope: 'private', seconds: 60 },
        });
      });

      router
        .route('/products/:domain/:name/badge-link')
        .get(async (req, res) => {
          const credentials = await credentialsOf(req);
          const base = await options.externalUrl();
          const badge = badgeOf(req);
          const asked = { knex, access, credentials, base, badge };
          res.json(await toBadgeLink({ ...asked, publicBadges }));
        })
        .post(async (req, res) => {
          const link = await change(
            req,
            'badge-link-open',
            async (productId, person) => {
              if (!publicBadges) {
                throw new NotAllowedError(
                  'In this portal only who is signed in sees badges (dataMesh.governance.publicBadges)',
                );
              }
              await openBadgeLink({ knex, productId, person, now: now() });
            },
          );
          res.json(link);
        })
        .delete(async (req, res) => {
          const link = await change(req, 'badge-link-close', productId =>
            closeBadgeLink({ knex, productId }),
          );
          res.json(link);
        });

      router.get(
        '/public/products/:domain/:name/badge.svg',
        async (req, res) => {
          const badge = badgeOf(req);
          const signature = textOfQuery(req, 'signature') ?? '';
          if (
            !publicBadges ||
            !(await isPublicBadge({ knex, badge, signature }))
          ) {
            // Whether there is such a product is nobody's business here.
            throw notThere('product', badge.ref);
          }
          await sendBadge(res, {
            knex,
            ...badge,
            reading: VISIBLE_ALL,
            definitions: await options.definitions.current(),
            now: now(),
            cache: { scope: 'public', seconds: 300 },
          });
        },
      );
    },
  };
}
