// Python's own modules compiled ahead, by the very Python that will read them: it starts in two thirds of the time; in a fixed order of hashes, so that the bytes are the same.
import { loadPyodide } from "pyodide";

const COMPILING = `
import importlib._bootstrap_external as loading
from importlib.util import source_hash

def compiled(name, source):
    code = compile(source.to_bytes(), name, "exec", dont_inherit=True, optimize=2)
    return loading._code_to_hash_pyc(code, source_hash(source.to_bytes()), False)

compiled
`;

/** Members of an archive, with each `.py` as a `.pyc` that is never compared with its source. */
export async function compiled(members) {
  const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
  const compile = python.runPython(COMPILING);
  return members.map(([name, bytes]) => {
    if (!name.endsWith(".py")) return [name, bytes];
    const made = compile(name, bytes);
    const found = made.toJs();
    made.destroy();
    return [`${name}c`, new Uint8Array(found)];
  });
}
