import { createExternalRouteRef } from '@backstage/core-plugin-api';

/**
 * Where people make a data product: the templates of the scaffolder unless an
 * app binds it elsewhere; nothing is offered where there is none.
 *
 * @public
 */
export const newProductRouteRef = createExternalRouteRef({
  id: 'data-mesh/new-product',
  optional: true,
  defaultTarget: 'scaffolder.root',
});
