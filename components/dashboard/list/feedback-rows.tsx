import { memo } from 'react';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { FeedbackMenu } from './feedback-menu.tsx';
import { FeedbackRow } from './feedback-row.tsx';

interface FeedbackRowsProps {
  pieces: FeedbackWire[];
  mayManage: boolean;
  onEdit: (feedback: FeedbackWire) => void;
  onDelete: (feedback: FeedbackWire) => void;
}

/** Drawn again when a row changes, not with every event of the live desk. */
export const FeedbackRows = memo(function FeedbackRows(props: FeedbackRowsProps) {
  const { pieces, mayManage, onEdit, onDelete } = props;
  return (
    <ol className="divide-y divide-line">
      {pieces.map((feedback) => (
        <FeedbackRow
          key={feedback.id}
          feedback={feedback}
          menu={
            mayManage && (
              <FeedbackMenu
                name={feedback.customer_name}
                onEdit={() => onEdit(feedback)}
                onDelete={() => onDelete(feedback)}
              />
            )
          }
        />
      ))}
    </ol>
  );
});
