// Presses the TypeScript tests and runs them.   usage: units.mjs FOLDER      (from the project's folder)
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { buildSync } = createRequire(join(process.cwd(), "game/phone/package.json"))("esbuild");
const folder = process.argv[2];
const tests = readdirSync("tests/phone").filter((name) => name.endsWith("_test.ts"));
buildSync({
  entryPoints: tests.map((name) => `tests/phone/${name}`), outdir: folder, outExtension: { ".js": ".mjs" },
  bundle: true, platform: "node", format: "esm", target: "node18",
});
const files = tests.map((name) => join(folder, name.replace(".ts", ".mjs")));
process.exit(spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit" }).status ?? 1);
