/** The story: it is played, and each of its lines is a question. */
import type { Task } from "../engine/engine";
import { Refused, STOPPED } from "../engine/engine";
import { announce, engine, say } from "./asks";
import { whenInFull } from "./clock";
import { gathered, placed, same } from "./merge";
import * as store from "./store";
import { show } from "./text";
import type { Halted, Line, Mind, Of, Played, PlayPart, Proof, Scene, StripShape, Why } from "./types";

let task: Task<Played> | null = null;
let minding: ReturnType<typeof setTimeout> | undefined;
let proving: Task<Proof> | null = null;
let plays = 0;
let fuel = 1;
/** When the rule spoke at which the story stopped last. */
let halted = 0;

/** Play the story anew; what comes out alike is left as it stands. */
export async function play(): Promise<void> {
  fuel = 1;
  halted = 0;
  await playOn();
}

/** Play on to where the rule speaks again, or with more to spend. */
export async function furtherOn(): Promise<void> {
  if (!halted) fuel *= 4;
  await playOn();
}

/** Whenever the rule at a line speaks, the story stops; null: never. */
export function haltAt(spot: { file: string; line: number } | null): void {
  store.halt.value = spot;
  void play();
}

async function playOn(): Promise<void> {
  const mine = (plays += 1);
  const seed = store.seed.value;
  const eyes = store.eyes.value;
  store.playing.value = true;
  store.stopped.value = null;
  store.fresh.value = 0;
  let differs: number | null = null;
  const take = (part: PlayPart): void => {
    if (mine !== plays) return;
    for (const scene of part.scenes ?? []) differs = took(gathered(scene), differs);
  };
  const halt = store.halt.value && { ...store.halt.value, after: halted };
  task = engine.task<Played, PlayPart>("play", { seed, fuel, ...(eyes === null ? {} : { eyes }), ...(halt ? { halt } : {}) }, take);
  try {
    const found = await task.done;
    if (mine === plays) ended(found, differs);
  } catch (error) {
    if (mine === plays) broken(error);
  }
}

function took(scene: Scene, differs: number | null): number | null {
  const earlier = store.scenes.value.find((one) => one.number === scene.number);
  const first = differs ?? (same(earlier, scene) ? null : firstDifference(earlier, scene));
  [store.scenes.value, store.fresh.value] = placed(store.scenes.value, store.fresh.value, scene);
  return first;
}

function firstDifference(earlier: Scene | undefined, scene: Scene): number {
  const line = scene.lines.find((one, number) => JSON.stringify(earlier?.lines[number]) !== JSON.stringify(one));
  return line?.minute ?? scene.from;
}

function ended(found: Played, differs: number | null): void {
  const replayed = store.until.value !== "";
  store.playing.value = false;
  store.scenes.value = store.scenes.value.slice(0, store.fresh.value);
  store.cast.value = found.cast;
  store.stopped.value = found.stopped;
  const last = store.lines.value.at(-1);
  store.until.value = last ? whenInFull(store.scenes.value, last.minute) : "";
  if (replayed && differs !== null) announce(`Played again from ${whenInFull(store.scenes.value, differs)}.`);
  halted = found.halted?.minute ?? 0;
  if (found.halted) lookWhere(found.halted);
  else keepPlace();
  void drawStrip();
  lookAt(store.minute.value, 0);
}

/** The line at which a rule spoke, or the minute if nothing is told of it; the mind of whom it moved. */
function lookWhere({ minute, person, event }: Halted): void {
  const line = store.lines.value.find((one) => event !== null && one.event === event);
  store.selected.value = line?.id ?? null;
  store.minute.value = minute;
  closeWhy();
  store.unfolded.value = person;
  if (store.stopped.value) announce(store.stopped.value);
}

function broken(error: unknown): void {
  store.playing.value = false;
  if (store.halt.value && error instanceof Refused && error.message !== STOPPED) {
    say(error);
    return haltAt(null);
  }
  if (error instanceof Refused) store.stopped.value = error.message;
  else say(error);
}

export function stopPlaying(): void {
  task?.stop();
}

/** The line that was selected, if it still happens; otherwise where the story is then. */
function keepPlace(): void {
  const lines = store.lines.value;
  if (lines.some((line) => line.id === store.selected.value)) return;
  store.selected.value = null;
  if (store.panel.value === "why") closeWhy();
  if (!lines.some((line) => line.minute >= store.minute.value)) store.minute.value = lines.at(-1)?.minute ?? 0;
  if (store.minute.value === 0) store.minute.value = lines[0]?.minute ?? 0;
}

async function drawStrip(): Promise<void> {
  try {
    store.strip.value = await engine.ask<StripShape>("strip");
  } catch {
    store.strip.value = null;
  }
}

// ---------------------------------------------------------------- a minute, a line

/** Look at a minute: the flag goes there, and the minds are those of then. */
export function lookAt(minute: number, delay = 70): void {
  store.minute.value = minute;
  clearTimeout(minding);
  minding = setTimeout(() => void mindsAt(minute), delay);
}

async function mindsAt(minute: number): Promise<void> {
  if (store.lines.value.length === 0) return void (store.minds.value = []);
  const slow = setTimeout(() => (store.asking.value = true), 300);
  try {
    const person = store.unfolded.value;
    const found = await engine.ask<{ people: Mind[] }>("minds", { minute, ...(person === null ? {} : { person }) });
    if (minute === store.minute.value) store.minds.value = found.people;
  } catch (error) {
    if (!store.playing.value) say(error);
  } finally {
    clearTimeout(slow);
    store.asking.value = false;
  }
}

/** All that one person has in mind; asked for again, everybody's. */
export function unfold(person: string | null): void {
  store.unfolded.value = person;
  store.panel.value = "minds";
  lookAt(store.minute.value, 0);
}

/** Go to a line: it is marked, and the minute is its. */
export function select(line: Line): void {
  store.selected.value = line.id;
  const day = store.scenes.value.find((scene) => scene.lines.includes(line))?.day ?? "";
  if (store.folds.value[day]) store.folds.value = { ...store.folds.value, [day]: false };
  lookAt(line.minute);
}

export function selectMinute(minute: number): void {
  const line = store.lines.value.find((one) => one.minute >= minute) ?? store.lines.value.at(-1);
  if (line) select(line);
}

export function selectedLine(): Line | undefined {
  return store.lines.value.find((one) => one.id === store.selected.value);
}

// ---------------------------------------------------------------- why

export function whyOf(line: Line): Of {
  return line.event !== null && line.event !== undefined ? { event: line.event } : { line: String(line.id) };
}

/** Ask why a line happened. */
export async function whyLine(line: Line, part?: string): Promise<void> {
  select(line);
  await whyAsk(part ? { line: part } : whyOf(line));
}

export async function whyAsk(of: Of, back = false): Promise<void> {
  store.trail.value = back ? store.trail.value : [...store.trail.value, of].slice(-20);
  const slow = setTimeout(() => (store.asking.value = true), 300);
  try {
    const found = await engine.ask<Why>("why", { of });
    store.proof.value = null;
    store.why.value = found;
    store.panel.value = "why";
    store.pane.value = store.pane.value === "write" ? "write" : "panel";
    if (of.event !== undefined) void prove(of.event, found);
    const rule = found.chain[0]?.rule ?? null;
    if (rule) turnTo(rule.file, rule.line, found);
  } catch (error) {
    say(error);
  } finally {
    clearTimeout(slow);
    store.asking.value = false;
  }
}

/** Why something is so in the story in which something is otherwise. */
export async function whyOther(of: Of): Promise<void> {
  try {
    store.otherWhy.value = await engine.ask<Why>("why", { of, other: true });
    store.sheet.value = "other";
  } catch (error) {
    say(error);
  }
}

/** Play it again without what is said to have caused it; there is a badge only if that was proved. */
async function prove(event: number, about: Why): Promise<void> {
  proving?.stop();
  proving = engine.task<Proof, never>("prove", { event }, () => undefined);
  try {
    const found = await proving.done;
    if (store.why.value === about && found.proved) store.proof.value = found;
  } catch {
    // Nothing is proved then, and nothing is said.
  }
}

/** The editor turns to the rule at once, with the values beneath. */
function turnTo(file: string, line: number, found: Why): void {
  store.hot.value = { file, line, values: found.values };
  void show({ file, line }, false);
}

export function showRule(file: string, line: number): void {
  const values = store.why.value?.values ?? null;
  store.hot.value = { file, line, values: values?.file === file ? values : null };
  store.view.value = "page";
  store.sheet.value = null;
  store.pane.value = "write";
  requestAnimationFrame(() => void show({ file, line })); // once the editor is there
}

export function whyBack(): void {
  const trail = store.trail.value.slice(0, -1);
  const last = trail.at(-1);
  store.trail.value = trail;
  if (last) void whyAsk(last, true);
  else closeWhy();
}

export function closeWhy(): void {
  store.panel.value = "minds";
  store.why.value = null;
  store.hot.value = null;
  store.trail.value = [];
  if (store.pane.value === "panel") store.pane.value = "story";
}

// ---------------------------------------------------------------- chance and eyes

export function roll(): void {
  if (store.pinned.value) return;
  const numbers = new Uint32Array(1);
  crypto.getRandomValues(numbers);
  setSeed((numbers[0] ?? 0) % 1000);
}

export function setSeed(seed: number): void {
  store.seed.value = seed;
  store.minute.value = 0;
  store.selected.value = null;
  void play();
}

/** Play another seed, and look at a minute of it, and at the line of then, or the last one before. */
export async function lookInto(seed: number, minute: number): Promise<void> {
  store.view.value = "page";
  store.pane.value = "story";
  store.seed.value = seed;
  store.selected.value = null;
  await play();
  if (store.seed.value !== seed) return;
  const lines = store.lines.value;
  const line = lines.find((one) => one.minute === minute) ?? lines.findLast((one) => one.minute < minute) ?? lines[0];
  if (line) select(line);
  lookAt(minute, 0);
}

export function seeBy(person: string | null): void {
  store.eyes.value = person;
  void play();
}
