/** What this browser's Python has compiled of Much Ado is kept with the files for later visits: it starts in half the time. */

interface Files { readFile(path: string): Uint8Array }

/** Beside what `offline` keeps, and named like it: it goes when a newer version comes. */
const KEPT = `muchado ${new URL(".", self.location.href).href} compiled`;
export const PACKED = "/home/compiled.zip";

/** What was kept for an archive; nothing where nothing is kept, as on a host without https. */
export async function compiledFor(archive: ArrayBuffer): Promise<Uint8Array | null> {
  try {
    const found = await (await caches.open(KEPT)).match(await called(archive));
    return found ? new Uint8Array(await found.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

export async function keepFor(archive: ArrayBuffer, files: Files): Promise<void> {
  try {
    const kept = await caches.open(KEPT);
    for (const old of await kept.keys()) await kept.delete(old);
    await kept.put(await called(archive), new Response(files.readFile(PACKED).slice()));
  } catch {
    // Then it is compiled again next time.
  }
}

async function called(archive: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", archive));
  return `compiled/${[...digest].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}

/** In Python: what was kept is laid beside its sources; Python is to compile no module twice. */
export const UNPACKING = `
import os
import sys
import zipfile
sys.dont_write_bytecode = False
sys.path.insert(0, "/home/muchado")
for one in ("/home/muchado.zip", "${PACKED}"):
    if os.path.exists(one):
        zipfile.ZipFile(one).extractall("/home/muchado")
`;

/** In Python: all that has been compiled so far, marked as what is never compared with its source. */
export const PACKING = `
def pack():
    with zipfile.ZipFile("${PACKED}", "w") as packed:
        for folder, _, names in os.walk("/home/muchado"):
            for name in names:
                if name.endswith(".pyc"):
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        code = file.read()
                    packed.writestr(os.path.relpath(path, "/home/muchado"), code[:4] + b"\\1\\0\\0\\0" + code[8:])

pack()
`;
