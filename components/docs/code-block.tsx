interface CodeBlockProps {
  title: string;
  text: string;
}

/** Reached by the keyboard: it may be wider than its place. */
export function CodeBlock({ title, text }: CodeBlockProps) {
  return (
    <figure className="overflow-hidden rounded-lg border border-line bg-surface print:break-inside-avoid">
      <figcaption className="border-line border-b px-3 py-1.5 font-medium text-muted text-xs">
        {title}
      </figcaption>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
        tabIndex={0}
        className="max-h-96 overflow-auto p-3 text-xs leading-5 print:max-h-none print:whitespace-pre-wrap"
      >
        <code>{text}</code>
      </pre>
    </figure>
  );
}
