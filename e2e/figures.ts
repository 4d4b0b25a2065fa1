import { readCsv } from './read-csv.ts';

/** The figures of an hour that every way of looking at it must tell alike. */
export interface HourFigures {
  count: number;
  /** Null when there is none. */
  average: number | null;
  sentiments: Record<'positive' | 'neutral' | 'negative', number>;
  ratings: Record<'1' | '2' | '3' | '4' | '5', number>;
}

interface Piece {
  rating: number;
  sentiment: string;
}

/** Counted from the pieces themselves, without any of Earshot's own counting. */
export function countPieces(pieces: readonly Piece[]): HourFigures {
  const having = (key: keyof Piece, value: string) =>
    pieces.filter((piece) => String(piece[key]) === value).length;
  const sum = pieces.reduce((total, { rating }) => total + rating, 0);
  return {
    count: pieces.length,
    average: pieces.length === 0 ? null : sum / pieces.length,
    sentiments: {
      positive: having('sentiment', 'positive'),
      neutral: having('sentiment', 'neutral'),
      negative: having('sentiment', 'negative'),
    },
    ratings: {
      1: having('rating', '1'),
      2: having('rating', '2'),
      3: having('rating', '3'),
      4: having('rating', '4'),
      5: having('rating', '5'),
    },
  };
}

/** As a spreadsheet would count the rows of an export. */
export function countCsv(text: string): HourFigures {
  const [header = [], ...records] = readCsv(text.replace(/^\ufeff/, ''));
  const rating = header.indexOf('rating');
  const sentiment = header.indexOf('sentiment');
  return countPieces(
    records.map((cells) => ({ rating: Number(cells[rating]), sentiment: cells[sentiment] ?? '' })),
  );
}
