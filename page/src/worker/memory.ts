/** Python as it stands with Much Ado in mind is kept with the files for later visits: it wakes in a third of the time that it takes to start. */
import type { Python } from "./python";

/** Beside what `offline` keeps, and named like it: it goes when a newer version comes. */
const KEPT = `muchado ${new URL(".", self.location.href).href} memory`;

/** The memory that was kept for an archive; nothing where nothing is kept, as on a host without https. */
export async function memoryFor(archive: ArrayBuffer): Promise<Uint8Array | null> {
  try {
    const found = await (await caches.open(KEPT)).match(await called(archive));
    const memory = found?.body?.pipeThrough(new DecompressionStream("gzip"));
    return memory ? new Uint8Array(await new Response(memory).arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Keep the memory of a Python in which nothing has been asked yet. */
export async function keepFor(archive: ArrayBuffer, python: Python): Promise<void> {
  const memory = new Response(python.makeMemorySnapshot()).body?.pipeThrough(new CompressionStream("gzip"));
  const kept = await caches.open(KEPT);
  for (const old of await kept.keys()) await kept.delete(old);
  if (memory) await kept.put(await called(archive), new Response(memory));
}

export async function forget(): Promise<void> {
  await caches.delete(KEPT);
}

async function called(archive: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", archive));
  return `memory/${[...digest].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}
