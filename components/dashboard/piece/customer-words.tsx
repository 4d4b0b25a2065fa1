import { cn } from '#components/ui/class-names.ts';
import { Highlighted } from './highlighted.tsx';

interface CustomerWordsProps {
  text: string;
  language: string;
  /** Its words are marked. */
  search?: string | undefined;
  className?: string;
}

/**
 * What a customer wrote, in its own language and direction. A block with `dir="auto"` isolates as
 * <bdi> does; a <bdi> inside would hide the text from it, and Arabic would start on the left.
 */
export function CustomerWords({ text, language, search, className }: CustomerWordsProps) {
  return (
    <p
      dir="auto"
      {...(language === 'und' ? {} : { lang: language })}
      className={cn(
        'whitespace-pre-line text-pretty break-words [overflow-wrap:anywhere]',
        className,
      )}
    >
      <Highlighted text={text} search={search} />
    </p>
  );
}
