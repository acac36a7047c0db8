// Compares casting an answer with the plainest durable insert that pgbench can make, on the same PostgreSQL: npm run bench:cast
// No test: what is printed depends on the machine and on what else it does. Arguments: seconds of each run, connections.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundled } from "./bench-bundle.mjs";

const [seconds = 10, connections = 16] = process.argv.slice(2).map(Number);
const RUNS = 3;
const EXPERTS = 500;
const phlov = await bundled(["database/server/open-server", "database/migrate"]);
const { default: pg } = await import("pg");
const folder = mkdtempSync(join(tmpdir(), "phlov-cast-"));
const log = () => undefined;
const server = await phlov.openServer({ dataFolder: folder, log });
try {
  await phlov.migrate({ url: server.url, log });
  await compare(await prepare());
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Experts with codes "code-1" and so on, and an open round. @returns the key of its assessment */
async function prepare() {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const one = async (statement, values) => (await client.query(statement, values)).rows[0];
  const now = new Date();
  const roadmap = await one(
    "insert into roadmap (name, head, evidence, created_at) values ('bench', '{}', '{}', $1) returning id",
    [now],
  );
  const assessment = await one(
    "insert into assessment (roadmap_id, id, position, questionnaire, state, frozen_hash) values ($1, 'bench', 0, '{}', 'open', 'bench') returning key",
    [roadmap.id],
  );
  await client.query(
    "insert into round (assessment_key, number, state, opens_at, closes_at, asked) values ($1, 1, 'open', now() - interval '1 day', now() + interval '1 day', $2)",
    [assessment.key, EXPERTS],
  );
  await client.query(
    "insert into ballot_key (assessment_key, code_hash) select $1, 'code-' || number from generate_series(1, $2::int) number",
    [assessment.key, EXPERTS],
  );
  await client.query("create table plain (id bigserial primary key, content text not null)");
  await client.end();
  return assessment.key;
}

async function compare(assessment) {
  const plain = script("plain", "insert into plain (content) values (repeat('x', 120));");
  // An answer that nobody gave yet, by any expert on any item: what most saves of a round are.
  const cast = script(
    "cast",
    `\\set expert random(1, ${EXPERTS})
\\set item random(1, 1000000000)
select cast_answer('${assessment}', 'code-' || :expert, 1, 'item-' || :item, '{"importance": 4, "feasibility-2029": 3, "feasibility-2035": 5}'::jsonb, false, null, null, 0, gen_random_uuid(), now(), interval '5 seconds', 'screen', pg_advisory_xact_lock_shared(save_lock('${assessment}', save_lane('code-' || :expert))) is not null);`,
  );
  console.log(
    `${connections} connections, ${RUNS} runs of ${seconds} s each in turn; PostgreSQL ${server.version}, ${availableParallelism()} processors`,
  );
  const ratios = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const [inserts, casts] = [await rate(plain), await rate(cast)];
    ratios.push(casts / inserts);
    console.log(
      `run ${run}: plain durable insert ${inserts.toFixed(0)}/s, cast ${casts.toFixed(0)}/s, ratio ${(casts / inserts).toFixed(2)}`,
    );
  }
  ratios.sort((one, other) => one - other);
  console.log(`median ratio ${ratios[1].toFixed(2)} (at least 0.5)`);
}

function script(name, statements) {
  const path = join(folder, `${name}.sql`);
  writeFileSync(path, `${statements}\n`);
  return path;
}

async function rate(path) {
  const url = new URL(server.url);
  const { stdout } = await promisify(execFile)("pgbench", [
    ...["--no-vacuum", "--protocol=prepared", "--jobs=2"],
    ...[`--client=${connections}`, `--time=${seconds}`, `--file=${path}`],
    url.href,
  ]);
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}
