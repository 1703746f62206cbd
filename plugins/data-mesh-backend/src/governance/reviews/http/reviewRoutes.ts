import { randomUUID } from 'node:crypto';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  governanceReviewPermission,
  renderMinutes,
  ReviewClosing,
  ReviewDecision,
  ReviewDecisionRequest,
  ReviewSummary,
  ReviewTakingBack,
} from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { AskedCatalog } from '../../../access/AskedCatalog';
import { principalOf } from '../../../access/principalOf';
import { numberOfQuery, textOfQuery } from '../../../http/queryOf';
import { RouteGroup } from '../../../http/RouteGroup';
import { storedBodyOf } from '../../../http/storedBodyOf';
import { createCatalogFacts } from '../../../intake/catalogFacts';
import { audited } from '../../../sources/http/audited';
import { policyFinder } from '../../waivers/policyFinder';
import { viewerOf } from '../../waivers/viewerOf';
import { decideItem } from '../decideItem';
import { endReview } from '../endReview';
import { getReview } from '../getReview';
import { readMinutesNames } from '../readMinutesNames';
import { ReviewReader } from '../ReviewReader';
import { ReviewServices } from '../ReviewServices';
import { findReview } from '../store/findReview';
import { insertReview } from '../store/insertReview';
import { listReviewRows } from '../store/listReviewRows';
import { readDecisions } from '../store/readDecisions';
import { takeBackDecision } from '../takeBackDecision';
import { toDecision } from '../toDecision';
import { toReview } from '../toReview';
import { reviewPaths, reviewSchemas } from './reviewSpec.table';

const PATH = '/governance/reviews';

/** Review meetings: whoever is signed in reads them, who has the permission holds them. */
export function reviewRoutes(
  services: ReviewServices & {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    catalog: AskedCatalog;
    permissions: PermissionsService;
  },
): RouteGroup {
  const { knex, access, httpAuth, permissions, configured } = services;

  async function looking(req: Request) {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const definitions = await services.definitions.current();
    const viewer = await viewerOf(services, credentials);
    const looks: ReviewReader = {
      reader: {
        principal: viewer.person,
        reading: await access.reading(credentials),
      },
      view: {
        findPolicy: policyFinder(definitions?.set),
        viewer,
        now: services.now(),
      },
      definitions,
    };
    const [decision] = await permissions.authorize(
      [{ permission: governanceReviewPermission }],
      { credentials },
    );
    const mayReview =
      credentials.principal.type === 'user' &&
      decision.result === AuthorizeResult.ALLOW;
    return { ...looks, mayReview };
  }

  /** A person who may hold reviews; everybody else is refused. */
  async function holding(req: Request) {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { mayReview, ...looks } = await looking(req);
    if (!mayReview) {
      throw new NotAllowedError(
        'You are not allowed to hold reviews of governance',
      );
    }
    return { credentials, looks, person: principalOf(credentials) };
  }

  async function found(id: string) {
    const row = await findReview({ knex, id });
    if (!row) {
      throw new NotFoundError(`No review ${id}`);
    }
    return row;
  }

  const audit = <T>(
    request: Request,
    eventId: string,
    meta: { [key: string]: string },
    work: () => Promise<T>,
  ) =>
    audited<T>({ ...services, eventId, request, meta }, async () => ({
      result: await work(),
      meta,
    }));

  return {
    paths: reviewPaths,
    schemas: reviewSchemas,
    register(router) {
      router.get(PATH, async (req, res) => {
        const { mayReview } = await looking(req);
        const query = {
          cursor: textOfQuery(req, 'cursor'),
          limit: numberOfQuery(req, 'limit'),
        };
        const page = await listReviewRows({ knex, query });
        const isOpen = page.items.some(({ closed_at: at }) => at === null);
        res.json({
          ...page,
          items: page.items.map(row => toReview(row, mayReview)),
          mayOpen: mayReview && !isOpen,
        });
      });

      router.post(PATH, async (req, res) => {
        const review = await audit<ReviewSummary>(
          req,
          'governance-review-open',
          {},
          async () => {
            const { person } = await holding(req);
            const row = await insertReview({
              knex,
              id: randomUUID(),
              openedBy: person,
              at: services.now().toISOString(),
            });
            return toReview(row, true);
          },
        );
        res.status(201).json(review);
      });

      router.get(`${PATH}/:id`, async (req, res) => {
        const { mayReview, ...looks } = await looking(req);
        const row = await found(req.params.id);
        const review = await getReview({
          ...looks,
          knex,
          row,
          summary: toReview(row, mayReview),
          domain: textOfQuery(req, 'domain'),
        });
        res.json({ ...review, configured });
      });

      router.post(`${PATH}/:id/decisions`, async (req, res) => {
        const { id } = req.params;
        const body = storedBodyOf<ReviewDecisionRequest>(req);
        const { kind, product, policy } = body;
        const meta = { review: id, kind, product, policy };
        const decision = await audit<ReviewDecision | undefined>(
          req,
          'governance-review-decide',
          meta,
          async () => {
            const { credentials, looks } = await holding(req);
            const { reading } = looks.reader;
            await decideItem(services, await found(id), body, credentials);
            const [row] = await readDecisions({
              ...{ knex, reading, review: id },
              about: { product_ref: product.toLowerCase(), policy_id: policy },
            });
            return row && toDecision(row, looks);
          },
        );
        res.status(201).json(decision);
      });

      router.post(`${PATH}/:id/decisions/take-back`, async (req, res) => {
        const { id: review } = req.params;
        const request = storedBodyOf<ReviewTakingBack>(req);
        const { product, policy } = request;
        const decision = await audited<ReviewDecision>(
          {
            ...services,
            eventId: 'governance-review-take-back',
            request: req,
            meta: { review, product, policy },
          },
          async () => {
            const { looks, person } = await holding(req);
            await found(review);
            const result = await takeBackDecision({
              ...looks,
              ...{ knex, review, request, person },
            });
            return { result, meta: { review, decided: { ...result } } };
          },
        );
        res.json(decision);
      });

      router.post(`${PATH}/:id/close`, async (req, res) => {
        const { id } = req.params;
        const closing = storedBodyOf<ReviewClosing>(req);
        const meta = { review: id };
        const review = await audit<ReviewSummary>(
          req,
          'governance-review-close',
          meta,
          async () => {
            const { looks, person } = await holding(req);
            const row = await found(id);
            await endReview({ ...looks, knex, row, person, closing });
            return toReview(await found(id), true);
          },
        );
        res.json(review);
      });

      router.get(`${PATH}/:id/minutes.md`, async (req, res) => {
        const { mayReview, ...looks } = await looking(req);
        const row = await found(req.params.id);
        const summary = toReview(row, mayReview);
        if (row.closed_at === null) {
          throw new ConflictError(
            'This review is open: there are minutes once it is closed',
          );
        }
        const review = await getReview({
          ...{ ...looks, knex, row, summary },
          // Minutes have all that was kept.
          most: Infinity,
        });
        const credentials = await httpAuth.credentials(req);
        const names = await readMinutesNames(
          review,
          createCatalogFacts({
            ...services,
            auth: { getOwnServiceCredentials: async () => credentials },
          }),
        );
        const language = textOfQuery(req, 'language') === 'de' ? 'de' : 'en';
        res.setHeader('content-type', 'text/markdown; charset=utf-8');
        res.setHeader('x-content-type-options', 'nosniff');
        res.setHeader(
          'content-disposition',
          `attachment; filename="review-${row.closed_at.slice(0, 10)}.md"`,
        );
        res.send(renderMinutes(review, language, names));
      });
    },
  };
}
