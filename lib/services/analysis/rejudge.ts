import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import type { JudgedPiece, Rejudged } from '#lib/data/rejudge-feedback.ts';
import { understandFeedback } from '#lib/services/understand-feedback.ts';

/** What a piece is now: its sentiment, and where the whole is asked for its language and topics. */
export function rejudge(piece: JudgedPiece, engine: SentimentEngine, whole: boolean): Rejudged {
  const { id, feedback, engine: was, customerName } = piece;
  if (!whole) {
    const judged = engine.analyze(feedback, piece.language);
    return { id, feedback, was, engine: engine.name, ...judged };
  }
  // The page's locale is not kept: what was found with its help leans instead.
  const locale = piece.language === 'und' ? undefined : piece.language;
  const found = understandFeedback(feedback, locale, customerName, engine);
  const { sentimentScore: score, ...understood } = found;
  return { id, feedback, was, score, ...understood };
}
