/** A change made by hand, and what comes of it: two stories, and how often what. */
import { computed, effect, signal } from "@preact/signals";
import { STOPPED, type Task } from "../engine/engine";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import type { Change, Differing, Seeking, Shares, Why } from "../model/types";

export interface Alterable {
  name: string; title: string; traits: { name: string; amount: number }[];
  feelings: { name: string; toward: string | null; amount: number }[]; beliefs: { sentence: string; sure: number | string }[];
}
export interface Alterables { people: Alterable[]; acts: { name: string }[]; feelings?: string[]; traits?: string[] }

export const alterables = signal<Alterables | null>(null);
export const changes = signal<Change[]>([]);
/** From which minute on things are otherwise; null from the start. */
export const from = signal<number | null>(null);
export const differing = signal<Differing | null>(null);
export const shares = signal<Shares | null>(null);
export const seeking = signal<Seeking | null>(null);
export const running = signal<"" | "differ" | "shares" | "seek">("");
export const failed = signal<string | null>(null);

let task: Task<unknown> | null = null;
let turns = 0;

/** What can be changed in the world as it is written now. */
export async function learn(): Promise<void> {
  try {
    alterables.value = await engine.ask<Alterables>("changes");
    if (changes.value.length === 0 || !still(changes.value[0])) changes.value = [first(alterables.value)];
  } catch (error) {
    say(error);
  }
}

function still(change: Change | undefined): boolean {
  return !change?.person || (alterables.value?.people.some((one) => one.name === change.person) ?? false);
}

/** What is likely to matter: a belief of somebody in the line that is looked at. */
function first(all: Alterables): Change {
  const line = store.lines.value.find((one) => one.id === store.selected.value);
  const people = [...(line?.who ?? []).flatMap((name) => all.people.filter((one) => one.name === name)), ...all.people];
  const unsure = people.find((one) => one.beliefs.some((belief) => Number(belief.sure) < 100 && Number(belief.sure) > 0)) ?? people.find((one) => one.beliefs.length > 0);
  if (unsure) return changed("belief", unsure, all);
  return changed("trait", people[0], all);
}

/** A change of this kind in this person, with what is there to be changed. */
export function changed(kind: Change["kind"], person: Alterable | undefined, all: Alterables): Change {
  const name = person?.name ?? "";
  const trait = person?.traits[0];
  const feeling = person?.feelings[0];
  const belief = person?.beliefs.find((one) => Number(one.sure) < 100) ?? person?.beliefs[0];
  const act = all.acts[0];
  switch (kind) {
    case "trait": return { kind, person: name, name: trait?.name ?? all.traits?.[0] ?? "", amount: contrary(trait) };
    case "feeling": return { kind, person: name, name: feeling?.name ?? all.feelings?.[0] ?? "", toward: feeling?.toward ?? null, amount: (feeling?.amount ?? 0) > 0 ? 0 : 80 };
    case "belief": return { kind, person: name, sentence: belief?.sentence ?? "", amount: 0 };
    case "absent": return { kind, person: name };
    case "forbid": return { kind, act: act?.name ?? "" };
  }
}

/** As far from what it is as can be: that is what somebody wants to see who changes it. */
export const contrary = (trait: { amount: number } | undefined): number => ((trait?.amount ?? 50) > 50 ? 0 : 100);

export function alter(at: number, change: Change): void {
  changes.value = changes.value.map((one, number) => (number === at ? change : one));
}

/** Begin with this change. */
export function tryOut(change: Change): void {
  changes.value = [change];
  from.value = null;
  store.view.value = "whatif";
}

export function beginWith(why: Why): void {
  const key = why.chain.at(-1);
  const asked = key?.ask;
  if (asked?.person && asked.sentence) changes.value = [{ kind: "belief", person: asked.person, sentence: asked.sentence, amount: 0 }];
  store.view.value = "whatif";
}

/** Only what a change of its kind has: the engine takes nothing else. */
const trimmed = (change: Change): Change => Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null && value !== undefined)) as unknown as Change;

const fields = computed(() => ({ changes: changes.value.map(trimmed), ...(from.value === null ? {} : { minute: from.value }) }));

/** Two stories first, then how often: as soon as the change is another. */
export async function compare(): Promise<void> {
  const mine = (turns += 1);
  task?.stop();
  differing.value = shares.value = seeking.value = failed.value = null;
  running.value = "differ";
  try {
    const took = (part: Differing): void => void (mine === turns && (differing.value = part));
    const asked = engine.task<Differing, Differing>("differ", { ...fields.value, seed: store.seed.value }, took);
    task = asked;
    took(await asked.done);
    if (mine === turns) await count(mine);
  } catch (error) {
    if (mine === turns && (error as Error).message !== STOPPED) failed.value = (error as Error).message;
  } finally {
    if (mine === turns) running.value = "";
  }
}

async function count(mine: number): Promise<void> {
  running.value = "shares";
  const took = (part: Shares): void => void (mine === turns && (shares.value = part));
  const asked = engine.task<Shares, Shares>("shares", { ...fields.value, runs: 100 }, took);
  task = asked;
  try {
    took(await asked.done);
  } catch (error) {
    if (mine === turns && !shares.value && (error as Error).message !== STOPPED) failed.value = (error as Error).message;
  }
}

/** What would turn whether this comes about? */
export async function seek(wanted: string): Promise<void> {
  const mine = (turns += 1);
  task?.stop();
  seeking.value = { tried: 0, of: 0, found: [] };
  running.value = "seek";
  const took = (part: Seeking): void => void (mine === turns && (seeking.value = part));
  const asked = engine.task<Seeking, Seeking>("seek", { wanted }, took);
  task = asked;
  try {
    took(await asked.done);
  } catch (error) {
    say(error);
  } finally {
    if (mine === turns) running.value = "";
  }
}

export function stop(): void {
  task?.stop();
}

/** Compare anew whenever another change is chosen while the view is open. */
export function watching(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    if (changes.value.length === 0 || !alterables.value || store.seed.value < 0 || from.value === -1) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compare(), 200);
  });
}
