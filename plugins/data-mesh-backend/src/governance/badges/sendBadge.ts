import { NotFoundError } from '@backstage/errors';
import { badgeSvg, scoreBadge } from '@meshstage/plugin-data-mesh-common';
import { Response } from 'express';
import { notThere } from '../../http/notThere';
import { readProductScore } from '../verdicts/readProductScore';

/** Sends the level of a product as an image. */
export async function sendBadge(
  res: Response,
  asked: Parameters<typeof readProductScore>[0] & {
    cacheControl: string;
  },
): Promise<void> {
  const { ref, scorecard, cacheControl } = asked;
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
  res.setHeader('content-type', 'image/svg+xml; charset=utf-8');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('content-security-policy', "default-src 'none'; sandbox");
  res.setHeader('cache-control', cacheControl);
  res.send(badgeSvg(scoreBadge(found.scorecard, found.score)));
}
