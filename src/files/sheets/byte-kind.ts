/** What a file is by its first bytes, whatever its name says. */
export type ByteKind =
  | { readonly kind: "gzip" | "zip" | "text" }
  | { readonly kind: "other"; readonly found: string };

const SIGNATURES: readonly (readonly [signature: string, found: string])[] = [
  ["\x89PNG", "a picture (PNG)"],
  ["\xff\xd8\xff", "a picture (JPEG)"],
  ["GIF8", "a picture (GIF)"],
  ["%PDF-", "a PDF document"],
  ["{\\rtf", "a text document (RTF)"],
  ["SQLite format", "a database"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\xd0\xcf\x11\xe0", "an old XLS workbook, or one with a password"],
];
const MARKUP = /^(?:<!doctype html|<html|<head|<body|<table|<meta|<style)/i;

export function byteKind(bytes: Uint8Array): ByteKind {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  if (head.startsWith("\x1f\x8b")) return { kind: "gzip" };
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "zip" };
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined) return { kind: "other", found: signature[1] };
  const text = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (MARKUP.test(text)) return { kind: "other", found: "a web page (HTML), not a workbook" };
  if (/^<\?xml/i.test(text)) return { kind: "other", found: "an XML file, not a workbook" };
  return { kind: "text" };
}
