import { signFormToken } from './form-token.ts';

/** A fresh token for a form that is about to be shown. */
export function issueFormToken(): string {
  return signFormToken(new Date());
}
