import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { AppError } from '#lib/core/errors.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { allowedOrigins } from '#lib/services/allowed-origins.ts';
import {
  MCP_METADATA_PATH,
  MCP_PATH,
  mcpMetadataRoutes,
  mcpRoutes,
} from '#lib/transports/mcp/mcp-routes.ts';
import { auditActions } from './audit/audit-actions.ts';
import { authorizeFirst } from './authorize-first.ts';
import { guardOrigin } from './guard-origin.ts';
import { problem } from './problem.ts';
import { RATE_LIMIT_HEADERS, rateLimitHeaders } from './rate-limit.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import { alertRoutes } from './routes/alert-routes.ts';
import { alertRuleRoutes } from './routes/alert-rule-routes.ts';
import { analysisRoutes } from './routes/analysis-routes.ts';
import { assistantRoutes } from './routes/assistant-routes.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { challengeRoutes } from './routes/challenge-routes.ts';
import { changeRoutes } from './routes/change-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { deletionRoutes } from './routes/deletion-routes.ts';
import { demoRoutes } from './routes/demo-routes.ts';
import { descriptionRoutes } from './routes/description-routes.ts';
import { entryRoutes } from './routes/entry-routes.ts';
import { erasureRoutes } from './routes/erasure-routes.ts';
import { exportRoutes } from './routes/export-routes.ts';
import { feedbackRoutes } from './routes/feedback-routes.ts';
import { figureRoutes } from './routes/figure-routes.ts';
import { followUpRoutes } from './routes/follow-up-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { heldRoutes } from './routes/held-routes.ts';
import { importRoutes, importRunRoutes } from './routes/import-routes.ts';
import { kioskRoutes } from './routes/kiosk-routes.ts';
import { linkRoutes } from './routes/link-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { responseRoutes } from './routes/response-routes.ts';
import { seriesRoutes } from './routes/series-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';
import { teamRoutes } from './routes/team-routes.ts';
import { tokenRoutes } from './routes/token-routes.ts';
import { topicRoutes } from './routes/topic-routes.ts';
import { FORM_HEADER, transcriptionRoutes } from './routes/transcription-routes.ts';
import { viewRoutes } from './routes/view-routes.ts';
import { workflowRoutes } from './routes/workflow-routes.ts';

/**
 * The whole REST API. `server.ts` serves it ahead of Next; Next's catch-all routes serve it where
 * no server runs.
 */
export function createApi(): Hono {
  const api = new Hono();
  api.use(async (c, next) => {
    await next();
    // Each `c.header` would make the answer anew by now.
    const { headers } = c.res;
    headers.set('x-content-type-options', 'nosniff');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    headers.set('referrer-policy', 'no-referrer');
  });
  const sharing = cors({
    origin: async (origin) => {
      const allowed = await allowedOrigins({ db: database(), bus: bus() });
      return allowed.includes('*') || allowed.includes(origin) ? origin : null;
    },
    allowMethods: ['POST'],
    allowHeaders: ['content-type', 'idempotency-key', FORM_HEADER],
    exposeHeaders: RATE_LIMIT_HEADERS,
    maxAge: 600,
  });
  // Only browsers name an origin; for all others an answer is left as it was made, which is cheaper.
  for (const path of ['/api/v1/feedback', '/api/v1/transcriptions']) {
    api.use(path, (c, next) => (c.req.header('origin') ? sharing(c, next) : next()));
  }
  api.use('/api/v1/*', rateLimitHeaders, auditActions, guardOrigin, authorizeFirst);
  api.route('/api/v1/feedback', feedbackRoutes);
  api.route('/api/v1/feedback', entryRoutes);
  api.route('/api/v1/feedback', followUpRoutes);
  api.route('/api/v1/transcriptions', transcriptionRoutes);
  api.route('/api/v1/export', exportRoutes);
  api.route('/api/v1/import', importRoutes);
  api.route('/api/v1/imports', importRunRoutes);
  api.route('/api/v1/deletions', deletionRoutes);
  api.route('/api/v1/erasures', erasureRoutes);
  api.route('/api/v1/held', heldRoutes);
  api.route('/api/v1/demo', demoRoutes);
  api.route('/api/v1/tokens', tokenRoutes);
  api.route('/api/v1/links', linkRoutes);
  api.route('/api/v1/kiosks', kioskRoutes);
  api.route('/api/v1/channels', channelRoutes);
  api.route('/api/v1/topics', topicRoutes);
  api.route('/api/v1/views', viewRoutes);
  api.route('/api/v1/reports', reportRoutes);
  api.route('/api/v1/assistant', assistantRoutes);
  api.route('/api/v1/responses', responseRoutes);
  api.route('/api/v1/workflows', workflowRoutes);
  api.route('/api/v1/audit', auditRoutes);
  api.route('/api/v1/alert-rules', alertRuleRoutes);
  api.route('/api/v1', alertRoutes);
  api.route('/api/v1/settings', settingsRoutes);
  api.route('/api/v1/analysis', analysisRoutes);
  api.route('/api/v1', figureRoutes);
  api.route('/api/v1', changeRoutes);
  api.route('/api/v1', challengeRoutes);
  api.route('/api/v1', seriesRoutes);
  api.route('/api/v1', teamRoutes);
  api.route('/api/v1', descriptionRoutes);
  api.route('/api/health', healthRoutes);
  api.route(MCP_PATH, mcpRoutes);
  api.route(MCP_METADATA_PATH, mcpMetadataRoutes);
  refuseOtherMethods(api);
  api.notFound(() => problem(new AppError('not_found', 'There is no such address.')));
  api.onError((error) => problem(error));
  return api;
}
