import { PRIMARY_BUTTON } from '#components/page/field-classes.ts';
import { Spinner } from '#components/page/spinner.tsx';

interface SubmitButtonProps {
  label: string;
  pendingLabel: string;
  pending: boolean;
}

/** Both labels lie on each other, so that the button keeps its size. */
export function SubmitButton({ label, pendingLabel, pending }: SubmitButtonProps) {
  return (
    <button type="submit" aria-busy={pending} className={`${PRIMARY_BUTTON} w-full`}>
      <span className={`col-start-1 row-start-1 ${pending ? 'invisible' : ''}`}>{label}</span>
      {pending && (
        <span className="col-start-1 row-start-1 inline-flex items-center gap-2.5">
          <Spinner />
          {pendingLabel}
        </span>
      )}
    </button>
  );
}
