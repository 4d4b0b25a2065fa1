/** What is wrong with a form as a whole; its place is there before, so that it is read out. */
export function FormAlert({ text }: { text: string | null }) {
  return (
    <div role="alert" className="empty:hidden">
      {text && (
        <p className="rounded-[10px] bg-(--danger-soft) px-3.5 py-3 text-sm text-(--text)">
          {text}
        </p>
      )}
    </div>
  );
}
