import { Hono } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { refuseOtherMethods } from '#lib/transports/http/refuse-other-methods.ts';
import { assetRoutes } from './asset-routes.ts';
import { cardRoutes } from './card-routes.ts';
import { compressPage } from './compress-page.ts';
import { discoveryRoutes } from './discovery-routes.ts';
import { formRoutes } from './form-routes.ts';
import { kioskRoutes } from './kiosk-routes.ts';
import { widgetRoutes } from './widget-routes.ts';

/**
 * The pages of customers. `server.ts` serves them ahead of Next; Next's routes serve them where no
 * server runs.
 */
export function createPages(): Hono {
  const pages = new Hono();
  pages.route('/', assetRoutes); // compressed beforehand
  pages.use(compressPage);
  pages.route('/', formRoutes);
  pages.route('/', widgetRoutes);
  pages.route('/', cardRoutes);
  pages.route('/', kioskRoutes);
  pages.route('/', discoveryRoutes);
  refuseOtherMethods(pages);
  pages.notFound(() => problem(new AppError('not_found', 'There is no such address.')));
  pages.onError((error) => problem(error));
  return pages;
}
