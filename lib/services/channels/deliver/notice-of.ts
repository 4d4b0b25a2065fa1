import * as z from 'zod/mini';
import type { Delivery } from '#lib/core/outbound/delivery.ts';
import type { Notice } from '#lib/core/outbound/notice.ts';
import { alertLines } from './alert-lines.ts';
import type { NoticeWords } from './notice-words.ts';

type Told = Pick<Delivery, 'event' | 'data'>;
type Said = Omit<Notice, 'link'> & { path: string };

/** Of what the outbox holds, what is put into words. */
const feedbackSchema = z.object({
  id: z.string(),
  customer_name: z.string(),
  rating: z.number(),
  source: z.string(),
  topics: z.array(z.string()),
  feedback: z.string(),
});
const reportSchema = z.object({
  id: z.string(),
  content: z.object({ headline: z.object({ plain: z.string() }) }),
});

const plain = (title: string, path: string): Said => ({ title, lines: [], quote: null, path });

function ofFeedback(t: NoticeWords, title: string, feedback: z.infer<typeof feedbackSchema>): Said {
  const { id, source, topics, feedback: quote } = feedback;
  const named = topics.length > 0 ? [t('topics', { topics: topics.join(', ') })] : [];
  const lines = [t('source', { source }), ...named];
  return { title, lines, quote, path: `/admin/feedback/${id}` };
}

function say(t: NoticeWords, { event, data }: Told): Said {
  switch (event) {
    case 'feedback.created':
    case 'feedback.updated': {
      const feedback = feedbackSchema.parse(data);
      const { customer_name: name, rating } = feedback;
      const key = event === 'feedback.created' ? 'feedbackCreated' : 'feedbackUpdated';
      return ofFeedback(t, t(key, { name, rating }), feedback);
    }
    case 'feedback.deleted':
      return { ...plain(t('feedbackDeleted'), '/admin/feedback'), lines: [String(data.id)] };
    case 'report.created': {
      const { id, content } = reportSchema.parse(data);
      const told = plain(t('reportCreated'), `/admin/reports/${id}`);
      return { ...told, lines: [content.headline.plain] };
    }
    case 'alert.raised':
    case 'alert.resolved': {
      const { what, lines, path } = alertLines(t, data);
      const title = t(event === 'alert.raised' ? 'alertRaised' : 'alertResolved', { what });
      return { ...plain(title, path), lines };
    }
    case 'test':
      return { ...plain(t('test'), '/admin/channels'), lines: [t('testLine')] };
  }
}

/** An event in words. @param origin of the desk, where it is known */
export function noticeOf(t: NoticeWords, told: Told, origin: string | null): Notice {
  const { path, ...notice } = say(t, told);
  return { ...notice, link: origin ? { url: new URL(path, origin).href, label: t('open') } : null };
}
