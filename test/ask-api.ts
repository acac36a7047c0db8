import { ORIGIN, type ServerForTests } from "./server-for-tests.ts";

interface Asked {
  readonly method?: string;
  readonly cookie?: string;
  readonly token?: string;
  readonly json?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

/** Asks the API as a program does. @param path - below /api/v1 */
export async function askApi({ app }: ServerForTests, path: string, asked: Asked = {}) {
  const { method = "GET", cookie = "", token, json, bytes, headers = {} } = asked;
  const body = json === undefined ? bytes : JSON.stringify(json);
  const response = await app.request(`/api/v1${path}`, {
    method,
    headers: {
      ...(token === undefined ? { cookie, origin: ORIGIN } : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text === "" ? null : text,
  };
}
