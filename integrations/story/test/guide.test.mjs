// What the guide shows is what comes of it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, symlink, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const PAGE = new URL("../../../docs/guide/ink.md", import.meta.url);
const PACKAGE = new URL("../", import.meta.url).pathname;

test("the example of the guide prints what the guide shows", async () => {
  const page = await readFile(PAGE, "utf8");
  const block = (kind) => new RegExp("```" + kind + "\\n(.*?)```", "s").exec(page)[1];
  const home = await mkdtemp(join(tmpdir(), "guide-"));
  await mkdir(join(home, "node_modules"));
  await symlink(PACKAGE, join(home, "node_modules", "muchado"));
  await cp(join(PACKAGE, "node_modules", "inkjs"), join(home, "node_modules", "inkjs"), { recursive: true });
  await writeFile(join(home, "corner.ink"), block("ink"));
  await writeFile(join(home, "read.mjs"), block("js"));
  const { stdout } = await promisify(execFile)("node", ["read.mjs"], { cwd: home });
  assert.equal(stdout.trim(), block("text").trim());
});
