import { checkStatement, type Evidence } from '#lib/core/report/check-statement.ts';
import type { Facts } from '#lib/core/report/facts.ts';
import { figureKey } from '#lib/core/report/measurable.ts';
import {
  type ReportContent,
  type ReportSpan,
  SECTION_KINDS,
  type Statement,
} from '#lib/core/report/report.ts';
import { resolveStatement } from '#lib/core/report/resolve-statement.ts';
import { statementsOf } from '#lib/core/report/statements-of.ts';
import type { Model } from '#lib/infra/model/model.ts';
import { ModelError } from '#lib/infra/model/model-error.ts';
import { modelMeter } from '#lib/services/assistant/model-meter.ts';
import { runLimits } from '#lib/services/assistant/run-limits.ts';
import type { Context } from '#lib/services/context.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { reportInstructions } from './report-instructions.ts';
import { type Draft, reportTools } from './report-tools.ts';
import { usualFigures } from './usual-figures.ts';

/** With fewer sections that hold, a draft is no report. */
const LEAST_SECTIONS = 3;

function contentOf(draft: Draft, catalogue: Catalogue, span: ReportSpan, name: string) {
  const { language, time_zone, from, to, against, source } = span;
  const statements = (kind: Draft['sections'][number]['kind']): Statement[] =>
    draft.sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => section.statements)
      .slice(0, 12)
      .map((text) => resolveStatement(text, catalogue));
  const content: ReportContent = {
    ...{ language, time_zone, from, to, against, source },
    headline: resolveStatement(draft.headline, catalogue),
    sections: SECTION_KINDS.map((kind) => ({ kind, statements: statements(kind) })),
    written_by: name.slice(0, 100),
    dropped: 0,
    withdrawn: 0,
  };
  return content;
}

/** What the catalogue holds was measured and read a moment ago; the record is asked again at the end. */
function evidenceOf(content: ReportContent): Evidence {
  const all = statementsOf(content);
  const figures = new Map(
    all.flatMap((one) => one.figures.map((figure) => [figureKey(figure), figure] as const)),
  );
  const quotes = new Map(
    all.flatMap((one) => one.quotes.map((quote) => [quote.feedback_id, quote.text] as const)),
  );
  return {
    measured: (figure) => figures.get(figureKey(figure)) ?? null,
    textOf: (id) => quotes.get(id) ?? null,
  };
}

interface Review {
  content: ReportContent;
  faults: string[];
  /** Sections of which something holds. */
  sections: number;
  headline: boolean;
}

function review(content: ReportContent): Review {
  const evidence = evidenceOf(content);
  const wrongIn = (statement: Statement) =>
    checkStatement(statement, evidence, content.language).map(({ kind }) => kind);
  const headline = [
    ...wrongIn(content.headline),
    ...(content.headline.quotes.length > 0 ? ['quote'] : []),
  ];
  const faults = content.sections.flatMap(({ kind, statements }) => {
    if (statements.length === 0) return [`${kind}: is missing`];
    return statements.flatMap((statement, place) => {
      const wrong = wrongIn(statement);
      return wrong.length > 0 ? [`${kind} ${place + 1}: ${[...new Set(wrong)].join(', ')}`] : [];
    });
  });
  return {
    content,
    faults: [...(headline.length > 0 ? [`headline: ${headline.join(', ')}`] : []), ...faults],
    sections: content.sections.filter(({ statements }) =>
      statements.some((one) => wrongIn(one).length === 0),
    ).length,
    headline: headline.length === 0,
  };
}

const MEANING =
  'number: a digit or a number word; quotation: quotation marks; reference: it leads nowhere; ' +
  'address: a link or an e-mail address; character: brackets or markup; quote: not in a headline.';

/**
 * A report as a model writes it, from figures that were measured for it and quotes it was handed. It
 * is yet to be checked against the record.
 * @throws ModelError when it did not come to a report that can be used.
 */
export async function writeWithModel(
  context: Context,
  model: Model,
  span: ReportSpan,
  facts: Facts,
): Promise<ReportContent> {
  const catalogue = createCatalogue(context, span, facts);
  const drafts: Review[] = [];
  let done = false;
  const handIn = (draft: Draft) => {
    const found = review(contentOf(draft, catalogue, span, model.name));
    drafts.push(found);
    // Once is enough to mend what can be mended.
    done = found.faults.length === 0 || drafts.length >= 3;
    if (done) return { text: 'Thank you.', failed: false };
    return { text: `Not yet. ${found.faults.join('; ')}. (${MEANING})`, failed: true };
  };
  const figures = await catalogue.measure(usualFigures(facts));
  const told = `The catalogue of figures, measured now:\n${figures}\nWrite the report.`;
  const request = {
    instructions: reportInstructions(span),
    messages: [{ role: 'user' as const, text: told }],
    tools: reportTools(catalogue, handIn),
    meter: modelMeter(context, 'report'),
    isDone: () => done,
    ...runLimits(),
  };
  let fault: unknown = new ModelError('nonsense', 'the model handed in no report');
  try {
    for await (const _ of model.run(request)) if (done) break;
  } catch (error) {
    // What it handed in before is worth as much as it was.
    fault = error;
  }
  const usable = drafts
    .filter(({ headline, sections }) => headline && sections >= LEAST_SECTIONS)
    .sort((a, b) => a.faults.length - b.faults.length);
  if (!usable[0]) throw fault;
  return usable[0].content;
}
