/** Worlds and stories as files on this machine. */
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import { openWorld } from "../model/text";
import type { FileText } from "../model/types";
import { unzipped, zipped } from "./zip";

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const called = (): string => (store.world.value.name || "world").replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 60) || "world";

export function exportZip(): void {
  save(zipped(store.files.value), `${called()}.zip`);
}

export async function exportReport(): Promise<void> {
  try {
    const found = await engine.ask<{ html: string }>("report");
    save(new Blob([found.html], { type: "text/html" }), `${called()}.html`);
  } catch (error) {
    say(error);
  }
}

export function importZip(): void {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept: ".zip,.ado", multiple: true });
  input.addEventListener("change", () => void taken([...(input.files ?? [])]));
  input.click();
}

/** Open what was chosen, or dropped on the page. */
export async function taken(chosen: readonly File[]): Promise<void> {
  try {
    const found: FileText[] = [];
    for (const file of chosen) {
      if (file.size > 8_000_000) throw new Error(`${file.name} is too large.`);
      if (file.name.endsWith(".zip")) found.push(...(await unzipped(await file.arrayBuffer())));
      else found.push({ name: file.name, text: await file.text() });
    }
    if (found.length === 0) throw new Error("There is no .ado file in it.");
    await openWorld({ files: Object.fromEntries(found.map((file) => [file.name, file.text])) });
  } catch (error) {
    const words = error instanceof RangeError || error instanceof TypeError ? "This archive is damaged." : (error as Error).message;
    store.saying.value = { words };
  }
}
