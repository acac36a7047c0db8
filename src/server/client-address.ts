import { BlockList, isIP } from "node:net";
import type { Request } from "./app-types.ts";
import type { Environment } from "./environment.ts";

/** Which address asked, and by which address of ours; what a proxy says of it counts only from those we trust. */
export interface ClientAddress {
  /** For limits; "unknown" where there is no connection, as in tests. */
  of(request: Request): string;
  /** Whether the person's own connection is encrypted. */
  isEncrypted(request: Request): boolean;
  /** Host and port as the person's browser wrote them. */
  hostOf(request: Request): string | undefined;
  /** Whether who asked is one of these addresses or networks, and no proxy that we do not trust stands between. */
  isOneOf(request: Request, networks: readonly string[]): boolean;
}

export function clientAddress({ TRUSTED_PROXIES, PUBLIC_URL }: Environment): ClientAddress {
  const proxies = blockListOf(TRUSTED_PROXIES);
  const fromProxy = (request: Request) => isIn(proxies, connectedFrom(request));
  return {
    of: (request) => firstStranger(request, proxies),
    isEncrypted: (request) =>
      fromProxy(request)
        ? request.req.header("x-forwarded-proto") === "https"
        : PUBLIC_URL?.startsWith("https:") === true,
    hostOf: (request) =>
      (fromProxy(request) ? request.req.header("x-forwarded-host") : undefined) ??
      request.req.header("host"),
    isOneOf: (request, networks) =>
      (request.req.header("x-forwarded-for") === undefined || fromProxy(request)) &&
      isIn(blockListOf(networks), firstStranger(request, proxies)),
  };
}

function connectedFrom(request: Request): string {
  return plainAddress(request.env?.incoming?.socket.remoteAddress ?? "unknown");
}

/** The last address that is none of our proxies: those to its left anybody may have written. */
function firstStranger(request: Request, proxies: BlockList): string {
  const said = (request.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const chain = [...said.filter((part) => part !== ""), connectedFrom(request)].map(plainAddress);
  const stranger = chain.findLast((address) => !isIn(proxies, address));
  return stranger ?? chain[0] ?? "unknown";
}

function blockListOf(networks: readonly string[]): BlockList {
  const proxies = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  return proxies;
}

function isIn(proxies: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, version === 6 ? "ipv6" : "ipv4");
}

/** An IPv4 address that arrived at an IPv6 socket. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");
