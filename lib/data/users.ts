import type { Role } from '#lib/core/access/actor.ts';
import type { Database } from '#lib/infra/database.ts';

export interface User {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
}

const PUBLIC = { id: true, email: true, name: true, role: true, createdAt: true } as const;

/** E-mail addresses are kept in lower case, so that an account is found however it is typed. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

export function findUserWithPassword(db: Database, email: string) {
  return db.prisma.user.findUnique({
    where: { email: normalEmail(email) },
    select: { ...PUBLIC, passwordHash: true },
  });
}

/** By the index user_email. */
export async function findUserByEmail(db: Database, email: string): Promise<User | null> {
  const [user] = await db.query<User & Record<string, unknown>>(
    'SELECT id, email, name, role, created_at AS "createdAt" FROM "user" WHERE email = $1',
    [normalEmail(email)],
  );
  return user ?? null;
}

export function selectUsers(db: Database): Promise<User[]> {
  return db.prisma.user.findMany({ select: PUBLIC, orderBy: { createdAt: 'asc' } });
}

export async function hasUsers(db: Database): Promise<boolean> {
  return (await db.query('SELECT 1 FROM "user" LIMIT 1')).length > 0;
}

/** @returns false when the e-mail address already has an account. */
export async function insertUser(
  db: Database,
  user: User & { passwordHash: string | null },
): Promise<boolean> {
  const { count } = await db.prisma.user.createMany({
    data: [{ ...user, email: normalEmail(user.email) }],
    skipDuplicates: true,
  });
  return count > 0;
}

/**
 * Changes a role unless that would leave no admin: the condition and the change are one statement,
 * and the locks make two of them take turns.
 */
export async function updateRole(db: Database, id: string, role: Role): Promise<boolean> {
  const rows = await db.query(
    `WITH admins AS (SELECT id FROM "user" WHERE role = 'admin' ORDER BY id FOR UPDATE)
     UPDATE "user" SET role = $2::role WHERE id = $1
       AND ($2::role = 'admin' OR EXISTS (SELECT 1 FROM admins WHERE admins.id <> $1))
     RETURNING id`,
    [id, role],
  );
  return rows.length > 0;
}

/** Removes a person, and with them their sessions, unless that would leave no admin. */
export async function deleteUser(db: Database, id: string): Promise<boolean> {
  const rows = await db.query(
    `WITH admins AS (SELECT id FROM "user" WHERE role = 'admin' ORDER BY id FOR UPDATE)
     DELETE FROM "user" WHERE id = $1
       AND EXISTS (SELECT 1 FROM admins WHERE admins.id <> $1) RETURNING id`,
    [id],
  );
  return rows.length > 0;
}

export async function isUser(db: Database, id: string): Promise<boolean> {
  return (await db.query('SELECT 1 FROM "user" WHERE id = $1', [id])).length > 0;
}
