/** The name under which the one link for an account is kept. */
export function linkOfAccount(userId: string): string {
  return `sign-in-link|${userId}`;
}
