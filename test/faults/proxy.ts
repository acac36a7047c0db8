import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Proxying {
  /** Such as http://127.0.0.1:40123. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Whether nginx is on this machine. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/** Runs nginx as deploy/nginx.conf has it, before these processes and without TLS. */
export async function startProxy(port: number, upstream: readonly number[]): Promise<Proxying> {
  const folder = mkdtempSync(join(tmpdir(), "phlov-nginx-"));
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, port, upstream));
  const child = spawn("nginx", ["-e", "stderr", "-p", folder, "-c", file], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await listens(child, port).catch(() => {
    throw new Error(`nginx did not start: ${said}`);
  });
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number, upstream: readonly number[]): string {
  const servers = upstream.map((each) => `  server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;`);
  const given = readFileSync("deploy/nginx.conf", "utf8")
    .replace(/^ {2}server phlov:4780.*$/m, servers.join("\n"))
    // The server that only leads to https.
    .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, "")
    .replace(/^ {2}listen 443.*$/m, `  listen 127.0.0.1:${port};`)
    .replace(/^ {2}ssl_.*\n/gm, "")
    .replaceAll("/var/log/nginx/", `${folder}/`);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    "daemon off;",
    "worker_processes 1;",
    `pid ${folder}/pid;`,
    "events { worker_connections 1024; }",
    "http {",
    ...paths.map((name) => `${name}_temp_path ${folder}/${name};`),
    given,
    "}",
  ].join("\n");
}

async function listens(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("it ended");
    const socket = createConnection(port, "127.0.0.1");
    const isThere = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isThere) return;
    await wait(30);
  }
}
