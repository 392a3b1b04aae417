// Presses the page: one script, one style, one HTML that names both by their content, and a C++ header with the bytes.
// usage: press.mjs HEADER
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

export async function pressed() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ["src/main.tsx"],
    bundle: true,
    minify: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: ["safari14", "chrome90"],
    // Safari 14 stumbles over one odd shape of it that is not written here; esbuild then refuses all of them.
    supported: { destructuring: true },
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
  });
  const output = (ending) => Buffer.from(result.outputFiles.find((file) => file.path.endsWith(ending)).contents);
  const named = (bytes, ending) =>
    `/phone-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${ending}`;
  const script = output(".js");
  const style = output(".css");
  const scriptPath = named(script, "js");
  const stylePath = named(style, "css");
  const page = (await readFile(join(here, "index.html"), "utf8"))
    .replace("SCRIPT", scriptPath).replace("STYLE", stylePath);
  return [
    { path: "/", type: "text/html; charset=utf-8", bytes: Buffer.from(page), lasting: false },
    { path: scriptPath, type: "text/javascript; charset=utf-8", bytes: script, lasting: true },
    { path: stylePath, type: "text/css; charset=utf-8", bytes: style, lasting: true },
  ];
}

function header(files) {
  const arrays = files.map((file, at) => {
    const numbers = Array.from(new Int8Array(file.bytes));
    const lines = [];
    for (let i = 0; i < numbers.length; i += 32) lines.push(numbers.slice(i, i + 32).join(","));
    return `inline constexpr char bytes_${at}[] = {\n${lines.join(",\n")}};\n`;
  });
  const rows = files.map((file, at) =>
    `    {"${file.path}", "${file.type}", {bytes_${at}, sizeof bytes_${at}}, ${file.lasting}},\n`);
  return `// Pressed from game/phone while building.\n#pragma once\n\n#include "phone/files.hpp"\n\n#include <array>\n\n` +
    `namespace blason::pressed {\n\n${arrays.join("")}\n` +
    `inline constexpr std::array<PhoneFile, ${files.length}> files{{\n${rows.join("")}}};\n\n} // namespace blason::pressed\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2])
  writeFileSync(process.argv[2], header(await pressed()));
