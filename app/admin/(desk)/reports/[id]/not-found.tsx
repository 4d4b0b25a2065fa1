import { ReportGone } from '#components/dashboard/reports/report-gone.tsx';

export default function ReportNotFound() {
  return <ReportGone />;
}
