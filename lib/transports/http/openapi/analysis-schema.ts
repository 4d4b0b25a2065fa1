import * as z from 'zod/mini';
import {
  type AnalysisRunWire,
  type AnalysisWire,
  type LearningAttemptWire,
  RUN_STATES,
} from '#lib/core/analysis/analysis-wire.ts';
import type { ClassFigures, Figures } from '#lib/core/sentiment/correction/figures.ts';
import { newRunSchema } from '#lib/services/analysis/start-reanalysis.ts';
import { runChangeSchema } from '#lib/services/analysis/steer-reanalysis.ts';
import { learningSwitchSchema } from '#lib/services/analysis/switch-learning.ts';
import { describeAnswer, describeBody } from './describe-schema.ts';
import { count, moment, text } from './wire-types.ts';

const share = () => z.number().check(z.minimum(0), z.maximum(1));

const classExample: ClassFigures = { n: 400, precision: 0.91, recall: 0.88 };
const classFigures = describeAnswer<ClassFigures>(
  'SentimentClassFigures',
  z.object({ n: count(), precision: share(), recall: share() }),
  {
    description: 'How well one sentiment is told.',
    notes: {
      n: 'Texts whose rating says it.',
      precision: 'Share of what was judged so that is so.',
      recall: 'Share of what is so that was judged so.',
    },
    example: classExample,
  },
);

const figuresExample: Figures = {
  n: 640,
  two_class_n: 590,
  two_class: 0.89,
  macro_f1: 0.66,
  classes: { positive: classExample, neutral: classExample, negative: classExample },
};
const figures = describeAnswer<Figures>(
  'SentimentFigures',
  z.object({
    n: count(),
    two_class_n: count(),
    two_class: share(),
    macro_f1: share(),
    classes: z.object({ positive: classFigures, neutral: classFigures, negative: classFigures }),
  }),
  {
    description: 'How well texts are judged, by their ratings, on texts not learnt from.',
    notes: {
      n: 'Texts.',
      two_class_n: 'Of these, with four or five stars, or one or two.',
      two_class: 'The share of those that is judged on the right side.',
      macro_f1: 'Mean over the three sentiments of the F1 of each.',
      classes: 'Each sentiment.',
    },
    example: figuresExample,
  },
);

const attemptExample: LearningAttemptWire = {
  version: 3,
  timestamp: '2026-03-14T09:26:53.589Z',
  pairs: 640,
  kept: true,
  before: { ...figuresExample, two_class: 0.78 },
  after: figuresExample,
};
const attempt = describeAnswer<LearningAttemptWire>(
  'LearningAttempt',
  z.object({
    version: count(),
    timestamp: moment(),
    pairs: count(),
    kept: z.boolean(),
    before: z.nullable(figures),
    after: z.nullable(figures),
  }),
  {
    description: 'What came of learning.',
    notes: {
      version: 'Counts the attempts; part of the name of the engine.',
      timestamp: 'When it ended.',
      pairs: 'Of text and rating that were learnt from.',
      kept: 'Whether it judges better by more than chance, and is used.',
      before: 'Without what was learnt; null where there was too little.',
      after: 'With it.',
    },
    example: attemptExample,
  },
);

const runExample: AnalysisRunWire = {
  id: '01930e2a-5a00-7c3e-9d2b-8f6a4c1e0b57',
  state: 'running',
  started_at: '2026-03-14T09:26:53.589Z',
  started_by: 'Ada',
  ended_at: null,
  whole: false,
  total: 12_000,
  seen: 4_200,
  changed: 4_150,
};
const run = describeAnswer<AnalysisRunWire>(
  'AnalysisRun',
  z.object({
    id: z.uuid(),
    state: z.enum([...RUN_STATES]),
    started_at: moment(),
    started_by: text(200),
    ended_at: z.nullable(moment()),
    whole: z.boolean(),
    total: count(),
    seen: count(),
    changed: count(),
  }),
  {
    description: 'History judged anew.',
    notes: {
      id: 'Names it.',
      state: 'How it stands.',
      started_at: 'When it began.',
      started_by: 'The name of the user or token.',
      ended_at: 'Null while it is under way.',
      whole: 'Language and topics as well.',
      total: 'How much feedback there was when it began.',
      seen: 'How much it has looked at.',
      changed: 'How much of that it judged anew.',
    },
    example: runExample,
  },
);

export const analysis = describeAnswer<AnalysisWire>(
  'Analysis',
  z.object({
    engine: text(200),
    slow_engine: z.nullable(text(200)),
    slow_failure: z.nullable(text(200)),
    learning: z.object({ on: z.boolean(), busy: z.boolean(), latest: z.nullable(attempt) }),
    run: z.nullable(run),
  }),
  {
    description: 'What judges the texts.',
    notes: {
      engine: 'Judges a text the moment it comes.',
      slow_engine: 'Is asked afterwards and has the last word; null where nothing is.',
      slow_failure: 'Why it gave no judgement last; null while it does.',
      learning: 'From the ratings of this site: whether it is on, under way, and the last attempt.',
      run: 'The last run through history, or the one under way.',
    },
    example: {
      engine: 'linear-1+site-3',
      slow_engine: null,
      slow_failure: null,
      learning: { on: true, busy: false, latest: attemptExample },
      run: runExample,
    },
  },
);

export const learningSwitchBody = describeBody('LearningSwitch', learningSwitchSchema, {
  description: 'On or off.',
  notes: { on: 'Whether the site learns from its ratings, and uses what it learnt.' },
  example: { on: false },
});

export const newRunBody = describeBody('NewAnalysisRun', newRunSchema, {
  description: 'What to judge anew.',
  notes: { whole: 'Everything, with language and topics; else what another engine judged.' },
  example: { whole: false },
});

export const runChangeBody = describeBody('AnalysisRunChange', runChangeSchema, {
  description: 'What becomes of the run.',
  notes: { state: '`cancelled` ends it; what was judged stays.' },
  example: { state: 'paused' },
});
