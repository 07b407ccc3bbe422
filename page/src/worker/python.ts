/** Python in this worker: started with Much Ado unpacked, or woken with a memory in which all of that has been done. */

export interface Python {
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  runPython(code: string): unknown;
  globals: { get(name: string): unknown };
  makeMemorySnapshot(): Uint8Array<ArrayBuffer>;
}
interface Module { growMemory(size: number): void }
interface Settings {
  indexURL: string; stdout: () => void; stderr: () => void;
  _makeSnapshot?: boolean; _loadSnapshot?: Uint8Array; createPyodideModule?: (settings: object) => Promise<Module>;
}

export const HOME = new URL(".", self.location.href);
const WHERE = new URL("pyodide/", HOME).href;
const quiet = (): undefined => undefined;

export async function started(archive: ArrayBuffer): Promise<Python> {
  const python = await loaded({});
  python.FS.writeFile("/home/muchado.zip", new Uint8Array(archive));
  python.runPython(UNPACKING + STARTING);
  return python;
}

/** One whose memory can be kept: in which a world was played already, and nothing is left of that but practice. */
export async function practised(archive: ArrayBuffer, world: ArrayBuffer | null): Promise<Python> {
  const python = await loaded({ _makeSnapshot: true });
  python.FS.writeFile("/home/muchado.zip", new Uint8Array(archive));
  if (world) python.FS.writeFile("/home/world.json", new Uint8Array(world));
  python.runPython(UNPACKING + STARTING + REMEMBERING);
  return python;
}

export async function woken(memory: Uint8Array): Promise<Python> {
  const python = await loaded({ _loadSnapshot: memory, createPyodideModule: (settings) => roomy(settings, memory.length) });
  python.runPython("awake()");
  return python;
}

async function loaded(more: Partial<Settings>): Promise<Python> {
  const { loadPyodide } = (await import(/* @vite-ignore */ `${WHERE}pyodide.mjs`)) as {
    loadPyodide(settings: Settings): Promise<Python>;
  };
  return loadPyodide({ indexURL: WHERE, stdout: quiet, stderr: quiet, ...more });
}

/** A Python that begins with as much room as the memory needs that it is given. */
async function roomy(settings: object, size: number): Promise<Module> {
  const { default: create } = (await import(/* @vite-ignore */ `${WHERE}pyodide.asm.mjs`)) as {
    default(settings: object): Promise<Module>;
  };
  const found = await create(settings);
  found.growMemory(size);
  return found;
}

const UNPACKING = `
import sys
import zipfile
sys.dont_write_bytecode = True
sys.path.insert(0, "/home/muchado")
zipfile.ZipFile("/home/muchado.zip").extractall("/home/muchado")
`;

const STARTING = `
from muchado.page.session import Session
session = Session()
`;

/**
 * What a visit begins with is done once: all is imported that can be in a browser, the page's world opened, played a
 * while and looked through. What was unpacked is in mind, too, for files are no part of a memory.
 */
const REMEMBERING = `
import gc
import importlib
import json
import os
from contextlib import suppress

def all_files():
    for folder, _, names in os.walk("/home/muchado"):
        for name in names:
            yield os.path.join(folder, name)

def module(path):
    return os.path.relpath(path, "/home/muchado").removesuffix(".py").removesuffix("/__init__").replace("/", ".")

def read(path):
    with open(path, "rb") as file:
        return file.read()

def visit():
    visitor = Session()
    texts = {one["name"]: one["text"] for one in json.loads(read("/home/world.json"))["files"]}
    for number, ask in enumerate(({"ask": "open", "files": texts, "quick": True}, {"ask": "play"}, {"ask": "check"})):
        visitor.receive(json.dumps({"id": number, **ask}))
        while visitor.busy and not visitor.step():
            pass

for name in sorted(module(path) for path in all_files() if path.endswith(".py")):
    if name.endswith("__main__"):
        continue
    with suppress(ModuleNotFoundError):
        importlib.import_module(name)
if os.path.exists("/home/world.json"):
    visit()
kept = {path: read(path) for path in all_files()}

def awake():
    for path, data in kept.items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

gc.collect()
gc.freeze()
`;
