/** The chapters of the reference, in their order. */
export const TAGS = {
  Feedback: 'Give feedback, read it, put it right, remove it.',
  Views: 'Filters of the list under a name, for the whole team.',
  Figures: 'Counts and averages: of the rolling hour, of all time, over any range.',
  Topics: 'What customers talk about, and how the team wants it named.',
  Reports: 'What happened and why, every figure and quote of it checked.',
  Assistant: 'Questions to the record, answered with citations; what the model behind it costs.',
  Alerts: 'What somebody should look at, the rules that say so, and when channels are told.',
  Responses: 'How unhappy customers are answered: drafts, who answers, and by when.',
  Workflows: 'What runs by itself: schedules, runs and their tasks.',
  Links: 'Addresses of the form that bring a name and an order along, signed.',
  'Import and export': 'Whole files in and out, streamed.',
  'Kept aside': 'What robots sent: out of every figure until a person releases it.',
  Team: 'Who may sign in, and as what.',
  Tokens: 'What scripts sign in with.',
  Kiosks: 'Devices that take feedback at a counter, also offline, and what waits on them.',
  Channels: 'Webhooks, e-mail and Slack-compatible addresses: who is told, and how it went.',
  Audit: 'Who did what, when and from where.',
  Settings: 'What the form says and looks like, sources, origins, time zone and language.',
  Analysis: 'What judges the texts: learning from the ratings, history judged anew.',
  Demo: 'Marked feedback that streams in, and goes again in one call.',
  Service: 'Health, and this description.',
} as const;

export type TagName = keyof typeof TAGS;
