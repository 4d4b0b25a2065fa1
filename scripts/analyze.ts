import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { analyzeCsv } from '#lib/transports/cli/analyze-csv.ts';
import { analyzeNdjson } from '#lib/transports/cli/analyze-ndjson.ts';
import { progressBar } from '#lib/transports/cli/progress-bar.ts';
import { writeAnswers } from '#lib/transports/cli/write-answers.ts';

const HELP = `Tells sentiment, language and topics of texts, on this machine alone.

  npm run -s analyze < texts.ndjson
  npm run -s analyze -- --csv FILE

Reads a JSON object a line, {"text": "…", "rating": 1…5, "locale": "es"}; rating and locale may be
left out, and the rating does not sway the judgement. With --csv, a row of a file whose first row names
a column feedback (rating and locale are read where they are). Writes, in order, a line each:

  {"sentiment":"positive","sentiment_score":0.87,"language":"es","topics":["entrega"]}

A line that cannot be read gets {"error":"Line 3 is not JSON."} in its place, and the command ends
with 1. Blank lines are passed over. A text may have 20000 characters, a line 100000.
`;

// Whoever reads may stop early, as head does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const { values } = parseArgs({
    options: { csv: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
  } else {
    const answers =
      values.csv === undefined
        ? analyzeNdjson(process.stdin)
        : analyzeCsv(values.csv, progressBar(process.stderr));
    const failures = await writeAnswers(answers, process.stdout);
    if (failures > 0) process.exitCode = 1;
  }
} catch (error) {
  const known = error instanceof AppError || (error instanceof Error && 'code' in error);
  if (!known) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
