import type { TopicCounts } from '#lib/core/topics/rank-trending.ts';
import { SimulatedStream, type StreamOptions } from './simulated-stream.ts';

/** Which topics of an hour are news. */
export type Alarm = (counts: TopicCounts) => ReadonlySet<string>;

export interface Judgement {
  /** Topics named as news in an hour without any. */
  falseAlarmsPerHour: number;
  /** Of topics that ten more documents name, the share that is seen. */
  caught: number;
}

const NEWS_DOCUMENTS = 10;

/** Lets an alarm listen to quiet hours, and to as many in which something happened. */
export function judgeAlarms<Name extends string>(
  alarms: Readonly<Record<Name, Alarm>>,
  stream: StreamOptions,
  hours: number,
): Record<Name, Judgement> {
  const simulated = new SimulatedStream(stream);
  const week = simulated.week();
  const totals = { week, hourTotal: stream.perHour, weekTotal: 168 * stream.perHour };
  const quiet: TopicCounts[] = [];
  const eventful: { news: string; counts: TopicCounts }[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    quiet.push({ ...totals, hour: simulated.hour() });
    const news = simulated.rareTopic();
    const named = simulated.hour(stream.perHour);
    named.set(news, (named.get(news) ?? 0) + NEWS_DOCUMENTS);
    eventful.push({ news, counts: { ...totals, hour: named } });
  }
  const judge = (alarm: Alarm): Judgement => ({
    falseAlarmsPerHour: quiet.reduce((sum, counts) => sum + alarm(counts).size, 0) / hours,
    caught: eventful.filter(({ news, counts }) => alarm(counts).has(news)).length / hours,
  });
  const judged: Partial<Record<Name, Judgement>> = {};
  for (const name in alarms) judged[name] = judge(alarms[name]);
  return judged as Record<Name, Judgement>;
}
