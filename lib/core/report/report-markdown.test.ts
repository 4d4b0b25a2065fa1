import { expect, it } from 'vitest';
import type { ReportContent } from './report.ts';
import { reportMarkdown } from './report-markdown.ts';

const ID = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';
const share = { measure: 'share', period: 'current', unit: 'share', estimated: false } as const;

const content: ReportContent = {
  language: 'en',
  time_zone: 'Asia/Kathmandu',
  from: '2026-11-14T18:15:00.000Z',
  to: '2026-11-21T18:15:00.000Z',
  against: { from: '2026-11-07T18:15:00.000Z', to: '2026-11-14T18:15:00.000Z' },
  source: null,
  headline: {
    text: '[[f1.topic]] is named in [[f1]], [[period]].',
    figures: [{ ...share, filter: { topic: '# [x](y)' }, value: 0.062 }],
    quotes: [],
  },
  sections: [
    {
      kind: 'why',
      statements: [
        {
          text: 'In their words: [[q1]]',
          figures: [],
          quotes: [{ feedback_id: ID, text: '**Bold** <b>\n# and loud' }],
        },
      ],
    },
  ],
  written_by: 'statistics',
  dropped: 0,
  withdrawn: 0,
};

it('a report as Markdown has footnotes, and customers’ words change nothing of its form', () => {
  const titles = {
    what_happened: 'What happened',
    why: 'Why',
    attention: 'Attention',
    keep: 'Keep',
    recommendations: 'Recommendations',
    success_stories: 'Stories',
  };
  expect(reportMarkdown(content, { titles, hrefOf: (id) => `https://desk/${id}` })).toBe(
    `# ‘\\# \\[x\\]\\(y\\)’ is named in 6.2%, Nov 15 – 21, 2026.

_Nov 15 – 21, 2026_

## Why

- In their words: “\\*\\*Bold\\*\\* \\<b\\> \\# and loud”[^1]

[^1]: <https://desk/${ID}>
`,
  );
});
