import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "./app-types.ts";
import type { ClientAddress } from "./client-address.ts";
import type { Environment } from "./environment.ts";

/** Whether whoever asks may read the figures: by METRICS_TOKEN where there is one, else from the addresses of METRICS_FROM. */
export function mayReadMetrics(
  request: Request,
  { METRICS_TOKEN, METRICS_FROM }: Environment,
  address: ClientAddress,
): boolean {
  if (METRICS_TOKEN === undefined) return address.isOneOf(request, METRICS_FROM);
  const sent = /^Bearer (.+)$/i.exec(request.req.header("authorization") ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(sent), digest(METRICS_TOKEN));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
