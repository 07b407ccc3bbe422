/** What is shown first: what the address carries, what was written here last, or the world that came with the page. */
import { effect } from "@preact/signals";
import { carried } from "../share/link";
import { taken } from "../share/files";
import * as store from "./store";
import { lookAt, select } from "./story";
import { openWorld } from "./text";
import type { FileText } from "./types";

/** Several pages may be on one host. */
const KEPT = `muchado-kept ${location.pathname.replace(/[^/]*$/, "")}`;

interface Kept { name: string; seed: number; pinned: boolean; files: Record<string, string> }

export async function begin(): Promise<void> {
  drops();
  window.addEventListener("hashchange", () => void fromAddress());
  if (!store.native.value) offline();
  if (await fromAddress()) return keeping();
  const mine = store.native.value ? {} : kept();
  const done = (mine && (await openWorld(mine))) || (!store.native.value && (await openWorld(await bundled())));
  if (!done) store.sheet.value = "templates";
  keeping();
}

/** Take up the story of the address; false if there is none in it. */
async function fromAddress(): Promise<boolean> {
  try {
    const shared = await carried(location.hash);
    if (!shared) return false;
    history.replaceState(null, "", location.pathname + location.search);
    store.minute.value = shared.minute;
    const done = await openWorld({ files: shared.files }, shared.seed);
    if (done) focusOn(shared.focus, shared.minute);
    return done;
  } catch (error) {
    history.replaceState(null, "", location.pathname + location.search);
    store.saying.value = { words: (error as Error).message };
    return false;
  }
}

/** As soon as the line is there that was looked at, look at it. */
function focusOn(focus: string, minute: number): void {
  const end = effect(() => {
    const line = store.lines.value.find((one) => String(one.id) === focus && one.minute === minute);
    if (line) queueMicrotask(() => (end(), select(line)));
    else if (!store.playing.value && store.lines.value.length > 0) queueMicrotask(() => (end(), lookAt(minute)));
  });
}

async function bundled(): Promise<object> {
  try {
    const answer = await fetch("world.json");
    const found = (await answer.json()) as { name: string; files: FileText[]; bundled?: boolean };
    if (found.bundled) return { world: found.name };
    return { files: Object.fromEntries(found.files.map((file) => [file.name, file.text])) };
  } catch {
    return { world: "valentine" };
  }
}

function kept(): { files: Record<string, string> } | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? "null") as Kept | null;
    if (!found || Object.keys(found.files).length === 0) return null;
    store.seed.value = found.seed;
    store.pinned.value = found.pinned;
    return { files: found.files };
  } catch {
    return null;
  }
}

/** What is written in a browser stays there, also when the page is closed. */
function keeping(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (store.native.value) return;
  let first = true;
  effect(() => {
    const files = Object.fromEntries(store.files.value.map((file) => [file.name, file.text]));
    const data: Kept = { name: store.world.value.name, seed: store.seed.value, pinned: store.pinned.value, files };
    clearTimeout(timer);
    if (!first) timer = setTimeout(() => keep(data), 400);
    first = false;
  });
}

function keep(data: Kept): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(data));
  } catch {
    store.saying.value = { words: "This browser has no room to keep your text. Save it as zip." };
  }
}

function offline(): void {
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("offline.js").catch(() => undefined);
}

function drops(): void {
  document.addEventListener("dragover", (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
  document.addEventListener("drop", (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void taken(files);
  });
}
