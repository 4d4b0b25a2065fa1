import { byCount, byG2, byZScore } from '#test/alarms.ts';
import { judgeAlarms } from '#test/judge-alarms.ts';
import { printTable } from './print-table.ts';

/**
 * `npm run bench:trending`: how often the trending topics cry wolf, and what they miss, beside raw
 * counts and z-scores, on simulated streams with a fixed seed.
 */
const HOURS = 400;
const ALARMS = { 'Earshot (G²)': byG2, 'z-score over 3': byZScore, 'eight most named': byCount };
const STREAM = { topics: 3000, topicsPerDocument: 5, unrest: 0.25, seed: 7 };

for (const perHour of [30, 200, 1000]) {
  const judged = judgeAlarms(ALARMS, { ...STREAM, perHour }, HOURS);
  printTable(
    `${perHour} an hour, ${HOURS} quiet hours and ${HOURS} with a topic of ten documents`,
    ['', 'false alarms per quiet hour', 'topics caught'],
    Object.entries(judged).map(([name, { falseAlarmsPerHour, caught }]) => [
      name,
      falseAlarmsPerHour.toFixed(2),
      `${(100 * caught).toFixed(1)} %`,
    ]),
  );
}
