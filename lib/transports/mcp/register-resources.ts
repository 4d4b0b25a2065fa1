import {
  type McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Context } from '#lib/services/context.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { readFeedback } from '#lib/services/read-feedback.ts';
import { readMetrics } from '#lib/services/read-metrics.ts';
import { readReport } from '#lib/services/reports/read-report.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';
import { tellSummary } from '#lib/transports/tools/tell-summary.ts';
import { METRICS, RECENT, SUMMARY } from './resource-uris.ts';

const json = (uri: string, value: unknown) => ({
  contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(value, null, 2) }],
});

/** What is behind an address with an id; what is not there is told in the protocol's own way. */
async function readOne<T>(uri: string, id: string, read: (id: string) => Promise<T>): Promise<T> {
  try {
    return await read(uuidParam(id));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found')
      throw new ResourceNotFoundError(uri);
    throw error;
  }
}

/** What an assistant can read without calling a tool. Customers' words in it are JSON strings. */
export function registerResources(server: McpServer, context: Context): void {
  if (can(context.actor, 'feedback:read')) {
    server.registerResource(
      'recent',
      RECENT,
      {
        title: 'Recent feedback',
        description: 'The five newest pieces, as JSON.',
        mimeType: 'application/json',
      },
      async () => json(RECENT, (await listFeedback(context)).data),
    );
    server.registerResource(
      'entry',
      new ResourceTemplate('feedback://entry/{id}', { list: undefined }),
      { title: 'One piece of feedback', mimeType: 'application/json' },
      async (uri, { id }) =>
        json(uri.href, await readOne(uri.href, String(id), (one) => readFeedback(context, one))),
    );
  }
  if (!can(context.actor, 'metrics:read')) return;
  if (can(context.actor, 'feedback:read')) {
    server.registerResource(
      'report',
      new ResourceTemplate('feedback://report/{id}', { list: undefined }),
      { title: 'One report, with its figures and citations', mimeType: 'application/json' },
      async (uri, { id }) =>
        json(uri.href, await readOne(uri.href, String(id), (one) => readReport(context, one))),
    );
  }
  server.registerResource(
    'summary',
    SUMMARY,
    {
      title: 'Feedback summary',
      description: 'Total, average rating and sentiments of all feedback, as text.',
      mimeType: 'text/plain',
    },
    async () => ({
      contents: [
        {
          uri: SUMMARY,
          mimeType: 'text/plain',
          text: tellSummary(await summarizeFeedback(context)),
        },
      ],
    }),
  );
  server.registerResource(
    'metrics',
    METRICS,
    {
      title: 'The live hour',
      description: 'The figures of the last sixty minutes, as JSON. Subscribe to follow it.',
      mimeType: 'application/json',
    },
    async () => json(METRICS, await readMetrics(context)),
  );
}
