import NextAuth from 'next-auth';
import { AppError } from '#lib/core/errors.ts';
import { authOptions } from '#lib/transports/auth/auth-options.ts';
import { checkBody } from '#lib/transports/http/check-body.ts';
import { problem } from '#lib/transports/http/problem.ts';

type RouteContext = { params: Promise<{ nextauth: string[] }> };

const handler = (request: Request, context: RouteContext): Promise<Response> =>
  NextAuth(authOptions())(request, context);

export async function GET(request: Request, context: RouteContext): Promise<Response> {
  // next-auth answers a password sign-in by GET with a 500.
  if ((await context.params).nextauth.join('/') === 'callback/credentials') {
    return problem(new AppError('method_not_allowed', 'Sign in with POST.'));
  }
  return handler(request, context);
}

export async function POST(request: Request, context: RouteContext): Promise<Response> {
  try {
    await checkBody(request);
  } catch (error) {
    return problem(error);
  }
  return handler(request, context);
}
