/** What is shown first: what the address carries, what was written here last, or the world that came with the page. */
import { effect } from "@preact/signals";
import { carried } from "../share/link";
import { taken } from "../share/files";
import { digest, kept, keeping, setAside, takeBefore, touched, type Files, type Kept } from "./kept";
import * as store from "./store";
import { lookAt, select } from "./story";
import { openWorld } from "./text";
import type { FileText } from "./types";

/** How it is refused to open one's own world where there is none: one is asked which, then. */
const NONE = "There is no world of your own here";

/** The world that came with the page. */
let shipped: Files | null = null;

export async function begin(): Promise<void> {
  drops();
  window.addEventListener("hashchange", () => void fromAddress());
  if (store.native.value) {
    const done = (await fromAddress()) || (await openWorld({}, undefined, NONE));
    if (!done) store.sheet.value = "templates";
    return;
  }
  offline();
  const shared = await fromAddress();
  const done = shared || (await mineOrShipped());
  if (!done) store.sheet.value = "templates";
  keeping(shared);
}

/** One's own text, if there is one; whoever has written in a world that has changed since is asked. */
async function mineOrShipped(): Promise<boolean> {
  shipped = await fetched();
  const mine = kept();
  if (mine && touched(mine) && (await openMine(mine))) {
    if (shipped && mine.origin !== "" && mine.origin !== digest(shipped) && digest(mine.files) !== digest(shipped)) store.sheet.value = "newer";
    return true;
  }
  if (mine) [store.seed.value, store.pinned.value] = [mine.seed, mine.pinned];
  return opened();
}

async function openMine(mine: Kept): Promise<boolean> {
  [store.seed.value, store.pinned.value] = [mine.seed, mine.pinned];
  const done = await openWorld({ files: mine.files });
  if (done) store.origin.value = mine.origin ?? "";
  return done;
}

async function opened(): Promise<boolean> {
  const done = await openWorld(shipped ? { files: shipped } : { world: "valentine" });
  if (done && shipped) store.origin.value = digest(shipped);
  return done;
}

/** The question is answered, and not asked again for this version. */
export function goOnWithMine(): void {
  if (shipped) store.origin.value = digest(shipped);
}

export async function openShipped(): Promise<void> {
  setAside(shipped ?? {});
  await opened();
}

export async function backToBefore(): Promise<void> {
  const mine = takeBefore();
  if (mine) await openMine(mine);
}

/** Take up the story of the address; false if there is none in it. */
async function fromAddress(): Promise<boolean> {
  try {
    const shared = await carried(location.hash);
    if (!shared) return false;
    history.replaceState(null, "", location.pathname + location.search);
    if (!store.native.value) setAside(shared.files);
    store.minute.value = shared.minute;
    const done = await openWorld({ files: shared.files }, shared.seed);
    if (done) focusOn(shared.focus, shared.minute);
    if (done && store.before.value) store.saying.value = {
      words: "This is a story that was shared. What you wrote here before is kept.",
      action: { words: "Back to mine", run: () => void backToBefore() },
    };
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

async function fetched(): Promise<Files | null> {
  try {
    const found = (await (await fetch("world.json")).json()) as { files: FileText[] };
    return Object.fromEntries(found.files.map((file) => [file.name, file.text]));
  } catch {
    return null;
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
