import { NotFoundError } from '@backstage/errors';
import {
  Badge,
  badgeSvg,
  scoreBadge,
} from '@meshstage/plugin-data-mesh-common';
import { Response } from 'express';
import { notThere } from '../../http/notThere';
import { readProductScore, ScoreOfProduct } from '../verdicts/readProductScore';

/** How long what is old or not known is kept: it is judged again soon. */
const SOON_SECONDS = 30;

/** Sends the level of a product as an image; one that may be another now is marked. */
export async function sendBadge(
  res: Response,
  asked: Parameters<typeof readProductScore>[0] & {
    cache: { scope: 'private' | 'public'; seconds: number };
  },
): Promise<void> {
  const { ref, scorecard, cache, now } = asked;
  const found = await readProductScore(asked);
  if (found === 'no product') {
    throw notThere('product', ref);
  }
  if (found === 'no scorecard') {
    throw new NotFoundError(
      scorecard === undefined
        ? `No scorecard looks at ${ref}`
        : `No scorecard '${scorecard}' looks at ${ref}`,
    );
  }
  const seconds = Math.min(cache.seconds, goodFor(found, now));
  res.setHeader('content-type', 'image/svg+xml; charset=utf-8');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('content-security-policy', "default-src 'none'; sandbox");
  res.setHeader('cache-control', `${cache.scope}, max-age=${seconds}`);
  res.send(badgeSvg(badgeOf(found)));
}

type Known = ScoreOfProduct | 'not known';

function badgeOf(found: Known): Badge {
  if (found === 'not known') {
    return scoreBadge();
  }
  const { scorecard, score, isStale } = found;
  return scoreBadge(scorecard, { ...score, isStale });
}

/** For how many seconds it can be shown from a cache: never beyond the end of a waiver. */
function goodFor(found: Known, now: Date): number {
  if (found === 'not known' || found.isStale) {
    return SOON_SECONDS;
  }
  return found.nextAt === null
    ? Infinity
    : Math.floor((Date.parse(found.nextAt) - now.getTime()) / 1000);
}
