/** The engine: Python in WebAssembly, with Much Ado unpacked in it. It is started once, and shared. */

const HERE = new URL("../", import.meta.url);
const IN_NODE = typeof process !== "undefined" && Boolean(process.versions?.node);

let started = null;

/**
 * Start the engine, or give the one that runs. In a browser the folder of `pyodide` and `engine.zip` have to be served:
 * say where with `pyodide` and `archive`.
 */
export function engine({ pyodide, archive } = {}) {
  started ??= begun(pyodide, archive).catch((error) => {
    started = null;
    throw error;
  });
  return started;
}

async function begun(home, archive) {
  const { loadPyodide } = await import(home && !IN_NODE ? new URL("pyodide.mjs", home).href : "pyodide");
  const quiet = () => undefined;
  const python = await loadPyodide({ stdout: quiet, stderr: quiet, ...(home ? { indexURL: home } : {}) });
  python.unpackArchive(await bytesOf(archive ?? new URL("engine.zip", HERE)), "zip", { extractDir: "/home/muchado" });
  python.runPython(await textOf(new URL("src/host.py", HERE)));
  return python;
}

async function bytesOf(place) {
  if (place instanceof ArrayBuffer || ArrayBuffer.isView(place)) return place;
  const url = new URL(place, HERE);
  if (url.protocol === "file:") {
    const { readFile } = await import("node:fs/promises");
    const bytes = await readFile(url).catch(() => {
      throw new Error(`The engine is not here: ${url.pathname}. In a checkout: npm run pack-engine`);
    });
    return new Uint8Array(bytes);
  }
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The engine is not here: ${url} (${answer.status}).`);
  return answer.arrayBuffer();
}

async function textOf(place) {
  return new TextDecoder().decode(await bytesOf(place));
}
