import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  Waiver,
  WaiverDecision,
  WaiverRequest,
  WaiverState,
} from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { numberOfQuery, textOfQuery } from '../../../http/queryOf';
import { RouteGroup } from '../../../http/RouteGroup';
import { storedBodyOf } from '../../../http/storedBodyOf';
import { audited } from '../../../sources/http/audited';
import { applyDecision } from '../applyDecision';
import { policyFinder } from '../policyFinder';
import { requestWaiver } from '../requestWaiver';
import { findWaiver } from '../store/findWaiver';
import { listWaiverRows } from '../store/listWaiverRows';
import { tellUnseen } from '../tellUnseen';
import { toWaiver, WaiverView } from '../toWaiver';
import { viewerOf } from '../viewerOf';
import { WaiverServices } from '../WaiverServices';
import { waiverPaths, waiverSchemas } from './waiverSpec.table';

/** Waivers: whoever is signed in may ask for one, the owner of the policy decides. */
export function waiverRoutes(
  services: WaiverServices & {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
  },
): RouteGroup {
  const { knex, access, httpAuth, auditor, definitions, now } = services;

  /** Who reads, and what they are shown with each waiver. */
  async function looking(req: Request) {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const viewer = await viewerOf(services, credentials);
    const reading = await access.reading(credentials);
    const current = await definitions.current();
    const view: WaiverView = {
      findPolicy: policyFinder(current?.set),
      viewer,
      now: now(),
    };
    return { reader: { principal: viewer.person, reading }, view };
  }

  async function shown(req: Request, id: string): Promise<Waiver> {
    const { reader, view } = await looking(req);
    const row = await findWaiver({ knex, id, reader });
    if (!row) {
      throw new NotFoundError(`No waiver ${id}`);
    }
    return toWaiver(row, view);
  }

  return {
    paths: waiverPaths,
    schemas: waiverSchemas,
    register(router) {
      router.get('/governance/waivers', async (req, res) => {
        const query = {
          state: textOfQuery(req, 'state') as WaiverState | undefined,
          policy: textOfQuery(req, 'policy'),
          product: textOfQuery(req, 'product'),
          cursor: textOfQuery(req, 'cursor'),
          limit: numberOfQuery(req, 'limit'),
        };
        const { reader, view } = await looking(req);
        const today = view.now.toISOString().slice(0, 10);
        const page = await listWaiverRows({ knex, query, reader, today });
        await tellUnseen(services, { reader, ...view });
        res.json({
          ...page,
          items: page.items.map(row => toWaiver(row, view)),
        });
      });

      router.get('/governance/waivers/:id', async (req, res) => {
        res.json(await shown(req, req.params.id));
      });

      router.post('/governance/waivers', async (req, res) => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user'],
        });
        const body = storedBodyOf<WaiverRequest>(req);
        const { policy, product, expires } = body;
        const meta = { policy, product, expires };
        const id = await audited<string>(
          { auditor, eventId: 'waiver-request', request: req, meta },
          async () => {
            const row = await requestWaiver(services, body, credentials);
            return { result: row.waiver_id, meta: { waiver: row.waiver_id } };
          },
        );
        res.status(201).json(await shown(req, id));
      });

      router.post('/governance/waivers/:id/decision', async (req, res) => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user'],
        });
        const { id } = req.params;
        const body = storedBodyOf<WaiverDecision>(req);
        const decided = await audited<Waiver>(
          {
            auditor,
            eventId: `waiver-${body.action}`,
            request: req,
            meta: { waiver: id },
          },
          async () => {
            const result = await applyDecision(services, id, body, credentials);
            const { policy, product, expires } = result;
            return { result, meta: { policy, product, expires } };
          },
        );
        res.json(decided);
      });
    },
  };
}
