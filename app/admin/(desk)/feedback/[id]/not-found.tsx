import { DetailsGone } from '#components/dashboard/details/details-gone.tsx';

export default function FeedbackNotFound() {
  return <DetailsGone href="/admin/feedback" />;
}
