import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

/** One import that climbs, planted on each floor. */
const VIOLATIONS = [
  ['lib/core/planted-violation.ts', "import '#lib/infra/env.ts';\n"],
  ['lib/infra/planted-violation.ts', "import '#lib/data/users.ts';\n"],
  ['lib/data/planted-violation.ts', "import '#lib/services/sign-in.ts';\n"],
  ['lib/services/planted-violation.ts', "import '#lib/transports/http/api.ts';\n"],
  ['lib/transports/planted-violation.ts', "import '#components/ui/button.tsx';\n"],
  ['client/planted-violation.ts', "import '#lib/infra/env.ts';\n"],
  ['components/planted-violation.ts', "import '#lib/infra/env.ts';\n"],
  ['app/planted-violation.ts', "import '#lib/data/users.ts';\n"],
] as const;

/** Proves that the linter is awake. @throws Error naming a floor it does not hold. */
export function checkFloors(): void {
  for (const [file, text] of VIOLATIONS) {
    writeFileSync(file, text);
    try {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['node_modules/@biomejs/biome/bin/biome', 'lint', '--vcs-enabled=false', file],
        { encoding: 'utf8' },
      );
      if (!`${stdout}${stderr}`.includes('noRestrictedImports')) {
        throw new Error(`The linter let ${file} import ${text.trim()}`);
      }
    } finally {
      rmSync(file);
    }
  }
  console.log(`${VIOLATIONS.length} planted violations, all seen.`);
}
