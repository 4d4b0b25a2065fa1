/** A server whose start and memory are measured. */
export interface Contender {
  name: string;
  script: string;
  /** Where its database is: an own one on this server, or the embedded one (null). */
  database: string | null;
  /** Answers /api/health/ready, submissions and sign-ins. */
  whole: boolean;
}

/** Earshot on what there is, and beside it what it stands on. */
export function contenders(databaseServer: string | null): Contender[] {
  const earshot = { script: 'server.ts', whole: true };
  const bare = { database: null, whole: false };
  return [
    { name: 'Earshot, embedded database', database: null, ...earshot },
    ...(databaseServer
      ? [{ name: 'Earshot, PostgreSQL', database: databaseServer, ...earshot }]
      : []),
    { name: 'Next alone, same build', script: 'bench/bare-next.ts', ...bare },
    { name: 'node:http alone', script: 'bench/bare-node.ts', ...bare },
  ];
}
