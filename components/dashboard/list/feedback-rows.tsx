import { memo } from 'react';
import type { FeedbackQuery } from '#components/dashboard/feedback-query.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { FeedbackMenu } from './feedback-menu.tsx';
import { FeedbackRow } from './feedback-row.tsx';

interface FeedbackRowsProps {
  pieces: FeedbackWire[];
  query: FeedbackQuery;
  chosen: ReadonlySet<string>;
  mayManage: boolean;
  onToggle: (id: string, range: boolean) => void;
  onOpen: (id: string) => void;
  onEdit: (feedback: FeedbackWire) => void;
  onDelete: (pieces: FeedbackWire[]) => void;
  onErase: (customerName: string) => void;
}

/** Drawn again when a row changes, not with every event of the live desk. */
export const FeedbackRows = memo(function FeedbackRows(props: FeedbackRowsProps) {
  const { pieces, query, chosen, mayManage, onToggle, onOpen } = props;
  return (
    <ol className="divide-y divide-line">
      {pieces.map((feedback) => (
        <FeedbackRow
          key={feedback.id}
          feedback={feedback}
          query={query}
          chosen={chosen.has(feedback.id)}
          onToggle={(range) => onToggle(feedback.id, range)}
          onOpen={() => onOpen(feedback.id)}
          menu={
            <FeedbackMenu
              name={feedback.customer_name}
              onOpen={() => onOpen(feedback.id)}
              care={
                mayManage && {
                  onEdit: () => props.onEdit(feedback),
                  onDelete: () => props.onDelete([feedback]),
                  onErase: () => props.onErase(feedback.customer_name),
                }
              }
            />
          }
        />
      ))}
    </ol>
  );
});
