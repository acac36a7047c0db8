import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** What a keyed hash or a sealed text is for; a hash made for one purpose says nothing about another. */
export type Purpose =
  | "seat" // a code, as an invitation knows it
  | "ballot" // the same code, as a ballot key knows it
  | "paper" // the one-time code on a paper ballot
  | "sealed-key" // which ballot key an invitation belongs to, until the last release
  | "letter" // a letter that waits
  | "expert-session" // the expert's cookie
  | "room" // the projector page's address
  | "fingerprint" // tells whether two processes hold the same secret
  | "repeatable" // the answer that a program is given again
  | "token"; // a token of the API

/** The key that lies outside the database; whoever has only the database, or a backup of it, cannot join a seat to its ballot. */
export interface InstallationSecret {
  /** Keyed hash of a text, hexadecimal. */
  hash(purpose: Purpose, text: string): string;
  /** Hides a text from whoever lacks the secret; the same text looks different every time. */
  seal(purpose: Purpose, text: string): string;
  /** The hidden text, or null where it was made with another secret, for another purpose, or changed. */
  unseal(purpose: Purpose, sealed: string): string | null;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param key - exactly 32 unpredictable bytes
 * @throws RangeError when the key has another length
 */
export function installationSecret(key: Uint8Array): InstallationSecret {
  if (key.length !== KEY_BYTES)
    throw new RangeError(`installationSecret requires ${KEY_BYTES} bytes, got ${key.length}`);
  const keys = new Map<Purpose, Buffer>();
  // Each derived once: a save needs several, and deriving takes longer than using.
  const keyFor = (purpose: Purpose) => {
    const known = keys.get(purpose);
    if (known !== undefined) return known;
    const derived = Buffer.from(hkdfSync("sha256", key, "phlov", purpose, KEY_BYTES));
    keys.set(purpose, derived);
    return derived;
  };
  return {
    hash: (purpose, text) => createHmac("sha256", keyFor(purpose)).update(text).digest("hex"),
    seal: (purpose, text) => seal(keyFor(purpose), text),
    unseal: (purpose, sealed) => unseal(keyFor(purpose), sealed),
  };
}

function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString("base64url");
}

function unseal(key: Buffer, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const hidden = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  try {
    return Buffer.concat([decipher.update(hidden), decipher.final()]).toString("utf8");
  } catch {
    // The tag does not fit: another secret, another purpose, or a changed text. All three are "not ours" to the caller.
    return null;
  }
}
