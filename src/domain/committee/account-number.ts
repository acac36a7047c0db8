/**
 * What the trail calls somebody who logs in: enough to tell two apart while both are known, and nothing once the account
 * is deleted.
 *
 * @param userId - id of the account, drawn at random
 * @returns its first eight characters
 * @example
 * accountNumber("3f9a12bc77e04d51a6b2c8d9e0f1a2b3"); // => "3f9a12bc"
 */
export function accountNumber(userId: string): string {
  return userId.slice(0, 8);
}
