import {
  analysis,
  learningSwitchBody,
  newRunBody,
  runChangeBody,
} from '#lib/transports/http/openapi/analysis-schema.ts';
import { json } from '#lib/transports/http/openapi/describe-schema.ts';
import type { Answer, Operations } from '#lib/transports/http/openapi/operation.ts';

const now: Answer = { description: 'How everything stands now.', content: json(analysis) };

export const analysisOperations: Operations = {
  'GET /api/v1/analysis': {
    id: 'readAnalysis',
    tag: 'Analysis',
    summary: 'What judges the texts, and how well',
    access: 'settings:manage',
    answers: { 200: now },
  },
  'POST /api/v1/analysis/learning': {
    id: 'learnFromRatings',
    tag: 'Analysis',
    summary: 'Learn from the ratings now',
    description:
      'From the newest 50,000 pairs of text and rating, in some seconds. What is learnt is kept only ' +
      'if cross-validation says that it judges better by more than chance. It happens by itself ' +
      'once a day where enough has come.',
    access: 'settings:manage',
    answers: { 202: { ...now, description: 'It has begun.' } },
    refuses: ['conflict'],
  },
  'PATCH /api/v1/analysis/learning': {
    id: 'switchLearning',
    tag: 'Analysis',
    summary: 'Switch learning on or off',
    description: 'Off, what was learnt is not used; it is kept for when it is on again.',
    access: 'settings:manage',
    body: json(learningSwitchBody),
    answers: { 200: now },
  },
  'DELETE /api/v1/analysis/learning': {
    id: 'forgetLearning',
    tag: 'Analysis',
    summary: 'Forget what was learnt',
    access: 'settings:manage',
    answers: { 200: now },
  },
  'POST /api/v1/analysis/run': {
    id: 'startReanalysis',
    tag: 'Analysis',
    summary: 'Judge history anew',
    description:
      'In the background, in small steps; it goes on after a restart, and figures stay exact ' +
      'throughout. What somebody edits meanwhile keeps the judgement of its new text.',
    access: 'settings:manage',
    body: json(newRunBody),
    answers: { 202: { ...now, description: 'It has begun.' } },
    refuses: ['conflict'],
  },
  'PATCH /api/v1/analysis/run': {
    id: 'steerReanalysis',
    tag: 'Analysis',
    summary: 'Pause, resume or cancel the run',
    access: 'settings:manage',
    body: json(runChangeBody),
    answers: { 200: now },
    refuses: ['conflict'],
  },
};
