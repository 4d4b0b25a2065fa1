import { createOwnDatabase } from '#test/own-database.ts';

/** A new, empty database for the run on the server of TEST_DATABASE_URL, where there is one. */
export default async function setup() {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return undefined;
  const own = await createOwnDatabase(server);
  process.env.TEST_DATABASE_URL = own.url;
  return own.drop;
}
