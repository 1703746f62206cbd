import { InputError } from '@backstage/errors';
import { RequestHandler } from 'express';

const NUL = /%00/;

/** No id and no name has a NUL, and PostgreSQL takes no text with one. */
export const refuseNul: RequestHandler = (req, _res, next) =>
  next(
    NUL.test(req.url)
      ? new InputError(
          'The address holds a NUL character (%00), which no id and no name has: take it out',
        )
      : undefined,
  );
