import { cn } from '#components/ui/class-names.ts';

interface CustomerWordsProps {
  text: string;
  language: string;
  className?: string;
}

/**
 * What a customer wrote, in its own language and direction. A block with `dir="auto"` isolates as
 * <bdi> does; a <bdi> inside would hide the text from it, and Arabic would start on the left.
 */
export function CustomerWords({ text, language, className }: CustomerWordsProps) {
  return (
    <p
      dir="auto"
      {...(language === 'und' ? {} : { lang: language })}
      className={cn(
        'whitespace-pre-line text-pretty break-words [overflow-wrap:anywhere]',
        className,
      )}
    >
      {text}
    </p>
  );
}
