import type { Server } from 'node:http';

/** Tells the operator where everything is. */
export function printWelcome(started: {
  server: Server;
  publicUrl: string | undefined;
  /** The token of the one-time link for the first admin. */
  invitation: string | null;
  database: 'embedded' | 'server';
}): void {
  const address = started.server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  const url = (started.publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '');
  const lines = ['', '  Earshot is listening.', '', `  Form   ${url}/`, `  Desk   ${url}/admin`];
  if (started.invitation) {
    lines.push('', '  Create the first admin (this link works once):');
    lines.push(`         ${url}/setup?token=${started.invitation}`);
  }
  if (started.database === 'embedded') {
    lines.push('', '  Data is kept in the embedded database: it survives a killed process, not a');
    lines.push('  power cut. Set DATABASE_URL to keep it in a PostgreSQL server.');
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
