/** What is done with the text: opening a world, changing files, curing mistakes. */
import { Refused } from "../engine/engine";
import { announce, engine, say } from "./asks";
import { play } from "./story";
import { keepOnDisk, learnSaving } from "./saving";
import * as store from "./store";
import { lineAfter } from "./merge";
import type { Changed, Checked, Diagnostic, Edit, FileText, Opened, SourceText } from "./types";

let sending = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let spoken: ReturnType<typeof setTimeout> | undefined;
/** Files that the engine has not been told of since they were last changed. */
const untold = new Set<string>();

export type What = { files: Record<string, string> } | { world: string } | object;

/** Take up a world; its story is played at once. A refusal that is expected is not said. */
export async function openWorld(what: What, seed?: number, expected?: string): Promise<boolean> {
  try {
    const found = await engine.ask<Opened>("open", { ...what, quick: true });
    taken(found);
    if (seed !== undefined) store.seed.value = seed;
    const playing = play();
    if (found.diagnostics) checked(found.diagnostics, found.colours ?? {}, found.sound);
    else void Promise.race([playing, rest(1500)]).then(check);
    void learnSaving();
    return true;
  } catch (error) {
    if (!expected || !(error as Error).message.startsWith(expected)) say(error);
    return false;
  }
}

/** The story goes first; a long one is not waited for to its end. */
const rest = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

function taken(found: Opened): void {
  store.origin.value = "";
  store.halt.value = null;
  store.folds.value = {};
  store.world.value = { name: found.name, title: found.title ?? "" };
  store.files.value = inOrder(found.files);
  store.library.value = found.library;
  store.reading.value = null;
  store.hot.value = null;
  store.diagnostics.value = [];
  store.colours.value = {};
  store.sound.value = true;
  if (!found.files.some((file) => file.name === store.open.value)) store.open.value = store.files.value[0]?.name ?? "";
  store.scenes.value = [];
  store.strip.value = null;
  store.selected.value = null;
  store.why.value = null;
  store.panel.value = "minds";
  store.eyes.value = null;
  titled(found.title ?? found.name);
}

function titled(title: string | null | undefined): void {
  if (!title) return;
  store.world.value = { ...store.world.value, title };
  document.title = `${title} - Much Ado`;
}

/** People first: that is what a story is made of. */
function inOrder(files: FileText[]): FileText[] {
  const first = ["people", "places", "timetables"];
  const place = (file: FileText): number => (first.indexOf(store.plain(file.name)) + 1 || first.length + 1);
  return [...files].sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1));
}

/** What is wrong, and what each word is; asked for when the story is under way already. */
async function check(): Promise<void> {
  try {
    const found = await engine.ask<Checked>("check");
    if (found.library) store.library.value = found.library;
    titled(found.title);
    checked(found.diagnostics, { ...store.colours.value, ...found.colours }, found.sound);
  } catch (error) {
    say(error);
  }
}

function checked(found: Diagnostic[], colours: Opened["colours"], sound?: boolean): void {
  store.diagnostics.value = found;
  store.colours.value = colours ?? {};
  store.sound.value = sound ?? !found.some((one) => one.level === "mistake");
}

/** A file has another text: the engine is told when the hand rests for a moment. */
export function write(name: string, text: string): void {
  followHalt(name, text);
  store.files.value = store.files.value.map((file) => (file.name === name ? { name, text } : file));
  store.state.value += 1;
  untold.add(name);
  clearTimeout(timer);
  timer = setTimeout(() => void tell(), 90);
}

/** The rule at which the story stops is found again where its line has gone; if that is gone, it stops no more. */
function followHalt(name: string, text: string): void {
  const halt = store.halt.value;
  const before = store.files.value.find((file) => file.name === name)?.text;
  if (halt?.file !== name || before === undefined) return;
  const line = lineAfter(before.split("\n"), text.split("\n"), halt.line);
  if (line !== halt.line) store.halt.value = line === null ? null : { file: name, line };
}

/** Wait until the engine knows the text as it is: what is asked next rests on it. */
export async function allTold(): Promise<void> {
  clearTimeout(timer);
  void tell();
  while (untold.size > 0 || sending > 0) await new Promise((go) => setTimeout(go, 20));
}

async function tell(): Promise<void> {
  if (sending > 0) return;
  const name = [...untold][0];
  const file = store.files.value.find((one) => one.name === name);
  if (name === undefined) return;
  untold.delete(name);
  if (!file) return tell();
  sending += 1;
  const state = store.state.value;
  try {
    const found = await engine.ask<Changed>("change", { file: name, text: file.text });
    heard(name, found, state === store.state.value);
  } catch (error) {
    if (error instanceof Refused) refused(name, error.message);
    else say(error);
  } finally {
    sending -= 1;
  }
  if (untold.size > 0) void tell();
}

function heard(name: string, found: Changed, latest: boolean): void {
  if (!latest) return;
  store.diagnostics.value = found.diagnostics;
  store.colours.value = { ...store.colours.value, [name]: found.colours };
  if (found.library) store.library.value = found.library;
  titled(found.title);
  store.sound.value = found.sound;
  clearTimeout(spoken);
  spoken = setTimeout(speak, 1000);
  if (untold.size === 0) keepOnDisk();
  if (found.sound && untold.size === 0) void play();
}

function refused(file: string, message: string): void {
  const shown: Diagnostic = { file, line: 1, column: 1, width: 1, code: "", level: "mistake", message, hint: "", cure: null };
  store.diagnostics.value = [shown];
  store.sound.value = false;
}

function speak(): void {
  const count = store.mistakes.value.length;
  const first = store.mistakes.value[0];
  if (first) announce(`${count} ${count === 1 ? "mistake" : "mistakes"}. ${store.plain(first.file)}, line ${first.line}: ${first.message}`);
}

export async function addFile(name: string, text = ""): Promise<void> {
  const file = name.endsWith(".ado") ? name : `${name}.ado`;
  try {
    await engine.ask("add", { file, text });
    store.files.value = [...store.files.value, { name: file, text }];
    show({ file, line: 1 });
    await check();
  } catch (error) {
    say(error);
  }
}

export async function removeFile(file: string): Promise<void> {
  const gone = store.files.value.find((one) => one.name === file);
  try {
    await engine.ask("remove", { file });
    store.files.value = store.files.value.filter((one) => one.name !== file);
    if (store.open.value === file) store.open.value = store.files.value[0]?.name ?? "";
    await check();
    if (store.sound.value) void play();
    if (gone) store.saying.value = {
      words: `${store.plain(file)} is gone.`,
      action: { words: "Put it back", run: () => void addFile(file, gone.text) },
    };
  } catch (error) {
    say(error);
  }
}

/** Show a place of the text: one's own file, or a library's to read. */
export async function show(spot: store.Spot, focus = true): Promise<void> {
  if (store.files.value.some((file) => file.name === spot.file)) {
    store.reading.value = null;
    store.open.value = spot.file;
  } else if (!(await read(spot.file))) return;
  places.reveal?.(spot, focus);
}

async function read(file: string): Promise<boolean> {
  if (store.reading.value?.file === file) return true;
  try {
    const found = await engine.ask<SourceText>("source", { file });
    store.colours.value = { ...store.colours.value, [file]: found.colours };
    const title = store.plain(file.split("/").pop() ?? file);
    store.reading.value = { file, title, text: found.text };
    return true;
  } catch (error) {
    say(error);
    return false;
  }
}

/** What the editor can do for others. */
export const places: { reveal?: (spot: store.Spot, focus: boolean) => void; apply?: (edits: Edit[]) => void; focus?: () => void } = {};

/** Give the engine what it knew before it was begun anew. */
export async function reopen(): Promise<void> {
  const files = Object.fromEntries(store.files.value.map((file) => [file.name, file.text]));
  if (Object.keys(files).length === 0) return;
  try {
    const found = await engine.ask<Opened>("open", store.native.value ? {} : { files });
    if (store.native.value) for (const file of store.files.value) if (found.files.find((one) => one.name === file.name)?.text !== file.text) write(file.name, file.text);
    store.library.value = found.library;
    if (found.diagnostics) checked(found.diagnostics, found.colours ?? {}, found.sound);
    if (store.native.value) void play();
    else store.stopped.value ??= "Stopped after so much work.";
  } catch (error) {
    say(error);
  }
}
