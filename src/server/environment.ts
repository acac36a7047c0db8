import { z } from "zod";

const DEFAULT_PORT = 4780;

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);

const networks = list.pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])));

/** Every variable that the server reads; docs/operations/environment.md has a row for each. */
const SHAPE = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(DEFAULT_PORT),
  HOST: z.string().min(1).default("localhost"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  PHLOV_DATA: z.string().optional(),
  PHLOV_POSTGRES: z.string().optional(),
  PHLOV_SECRET: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  TRUSTED_PROXIES: networks.default([]),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().includes("@").optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  METRICS_FROM: networks.default(["127.0.0.1", "::1"]),
  LOG_LEVEL: z.enum(["info", "warn", "error"]).default("info"),
  TIME_ZONE: z.string().refine(isTimeZone).default("Asia/Phnom_Penh"),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("OpenID Connect"),
  PARTICIPATION_DELAY: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .default(30),
});

/** What each variable should look like, for whoever typed something else. */
const EXPECTED: Readonly<Record<keyof Environment, string>> = {
  PORT: `a number from 1 to 65535, such as ${DEFAULT_PORT}`,
  HOST: "a name or address of this machine, such as 0.0.0.0",
  DATABASE_URL: "an address such as postgresql://user:password@host/database",
  PHLOV_DATA: "a folder",
  PHLOV_POSTGRES: '"packaged" or a folder with postgres and initdb',
  PHLOV_SECRET: "64 hexadecimal digits, as in the file `secret` of the data folder",
  PUBLIC_URL: "an address such as https://phlov.example.gov.kh",
  TRUSTED_PROXIES: "addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8",
  SMTP_URL: "an address such as smtps://user:password@mail.example.gov.kh",
  MAIL_FROM: "an e-mail address",
  METRICS_TOKEN: "a text of at least 16 characters",
  METRICS_FROM: "addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8",
  LOG_LEVEL: "info, warn or error",
  TIME_ZONE: "a time zone such as Asia/Phnom_Penh",
  OIDC_ISSUER: "an address such as https://accounts.example.gov.kh",
  OIDC_CLIENT_ID: "a text",
  OIDC_CLIENT_SECRET: "a text",
  OIDC_NAME: "a text",
  PARTICIPATION_DELAY: "seconds, such as 30",
};

export type Environment = z.infer<typeof SHAPE>;

export const VARIABLES = Object.keys(EXPECTED) as readonly (keyof Environment)[];

/** What somebody set, as they wrote it; an empty variable counts as none. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The settings, or one sentence for each variable that cannot be understood: all of them at once. */
export function readEnvironment(
  variables: Variables,
):
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const set = Object.fromEntries(
    VARIABLES.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])),
  );
  const read = SHAPE.safeParse(set);
  if (read.success) return { ok: true, environment: read.data };
  const wrong = VARIABLES.filter((name) => read.error.issues.some(({ path }) => path[0] === name));
  return { ok: false, problems: wrong.map((name) => problemOf(name, set[name] ?? "")) };
}

/** A value that may hold a password is not repeated. */
function problemOf(name: keyof Environment, value: string): string {
  const shown =
    /SECRET|URL|TOKEN/.test(name) && name !== "PUBLIC_URL" ? "set to something else" : value;
  return `${name} is ${shown}: expected ${EXPECTED[name]}.`;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    // The only way to ask whether a time zone is known is to use it.
    return false;
  }
}
