import { productRef } from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';

/** A text of the query, absent when it is not given or empty. */
export function textOfQuery(req: Request, name: string): string | undefined {
  const value = req.query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number of the query that the OpenAPI document has let through. */
export function numberOfQuery(req: Request, name: string): number | undefined {
  const value: unknown = req.query[name];
  return value === undefined ? undefined : Number(value);
}

/** A list of the query: each time that it is given. */
export function listOfQuery(req: Request, name: string): string[] | undefined {
  const value = req.query[name];
  if (value === undefined) {
    return undefined;
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string');
}

/** The ref of the product that the path names. */
export function refOf(req: Request): string {
  const { domain, name } = req.params;
  return productRef(domain.toLowerCase(), name.toLowerCase());
}
