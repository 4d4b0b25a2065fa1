import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';

export interface Step {
  /** In capitals, as in RUN. */
  keyword: string;
  /** What follows it, without flags, continued lines joined. */
  text: string;
  /** `--from=build` is `from: 'build'`. */
  flags: Record<string, string>;
}

export interface Stage {
  /** Its name, else its number. */
  name: string;
  base: string;
  steps: Step[];
}

const FLAG = /^--([a-z-]+)=(\S+)\s+/;

function stepOf(keyword: string, content: string): Step {
  let text = content.replace(/\\\n\s*/g, '').trim();
  const flags: Record<string, string> = {};
  for (let flag = FLAG.exec(text); flag; flag = FLAG.exec(text)) {
    const [whole, name = '', value = ''] = flag;
    flags[name] = value;
    text = text.slice(whole.length);
  }
  return { keyword, text, flags };
}

/** The stages of a Dockerfile, in order. */
export function readDockerfile(file: string): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(file, 'utf8')).getInstructions()) {
    const keyword = instruction.getKeyword();
    const step = stepOf(keyword, instruction.getTextContent().slice(keyword.length));
    if (step.keyword === 'FROM') {
      const [base = '', , name = String(stages.length)] = step.text.split(/\s+/);
      stages.push({ name, base, steps: [] });
    } else stages.at(-1)?.steps.push(step);
  }
  return stages;
}
