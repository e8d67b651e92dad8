// The second part of the program, which tools/path/wasm-bindgen has cut off: puts it into the site,
// with the module that fetches it and gives it what it shares with the first.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PARTS = new URL("../target/parts/", import.meta.url);
const CUT_OFF = "split_rest.wasm";
/** The module that the glue asks for what loads the second part. */
export const LOADER = "__wasm_split.js";

/** What fetches the second part. Its one export is called by the program with a function of the table
 * and the argument that this function is to get, together with whether it went well. */
function loader(glue, file, shared) {
  const given = shared.map((name) => `${JSON.stringify(name)}: main.${name}`).join(", ");
  return `import { initSync } from "./${glue}";
let rest;
async function load() {
  const main = initSync();
  const response = await fetch(new URL("./${file}", import.meta.url));
  if (!response.ok) throw new Error("The second part answered " + response.status);
  // Not streamed: some hosts do not say that it is WebAssembly.
  return WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: { ${given} } });
}
export async function __wasm_split_load_rest(callback, data) {
  let came = true;
  try {
    await (rest ??= load());
  } catch {
    // It may be asked for again.
    rest = undefined;
    came = false;
  }
  initSync().__indirect_function_table.get(callback)(data, came);
}
`;
}

/** Puts the second part, made smaller by \`shrink\`, and its loader beside the glue. */
export function addParts(dir, shrink) {
  const glue = readdirSync(dir).find((name) => /^unhunch-[0-9a-f]+\.js$/.test(name));
  const cut = readdirSync(PARTS).filter((name) => name.startsWith("split_") || name.startsWith("chunk_"));
  if (!glue) throw new Error("The site has no glue.");
  if (cut.join() !== CUT_OFF) throw new Error(`The program was cut into ${cut.join(", ")}; only ${CUT_OFF} is expected.`);
  const data = shrink(readFileSync(new URL(CUT_OFF, PARTS)));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(data));
  const foreign = imports.find(({ module }) => module !== "__wasm_split");
  if (foreign) throw new Error(`The second part wants ${foreign.name} of ${foreign.module}, which nobody gives it.`);
  const file = `rest-${createHash("sha256").update(data).digest("hex").slice(0, 16)}.wasm`;
  writeFileSync(join(dir, file), data);
  writeFileSync(join(dir, LOADER), loader(glue, file, imports.map(({ name }) => name)));
}
