import Link from 'next/link';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';

export function TopicLinks({ topics }: { topics: string[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1 pointer-coarse:gap-2.5">
      {topics.map((topic) => (
        <li key={topic}>
          <Link
            href={feedbackHref({ topic })}
            prefetch={false}
            className="inline-flex items-center rounded-md border border-line px-1.5 py-0.5 text-muted text-xs hover:border-line-strong hover:text-ink pointer-coarse:relative pointer-coarse:min-h-8 pointer-coarse:after:absolute pointer-coarse:after:inset-x-0 pointer-coarse:after:-inset-y-1.5"
          >
            <bdi>{topic}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
