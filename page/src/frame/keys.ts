/** Keys that hold everywhere but where one writes. */
import * as store from "../model/store";
import { closeWhy, roll } from "../model/story";

const PANES = [".ed .cm-content", "#flag", "#story", "#panel"];

export function listen(): () => void {
  document.addEventListener("keydown", keyed);
  return () => document.removeEventListener("keydown", keyed);
}

function keyed(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (event.key === "F6") return pane(event, event.shiftKey ? -1 : 1);
  const target = event.target as HTMLElement;
  const writing = target.closest("input, textarea, select, [contenteditable=true], dialog, [role=menu]");
  if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
  const run = KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
  if (!run || store.view.value === "part") return;
  event.preventDefault();
  run();
}

const KEYS: Record<string, () => void> = {
  r: roll,
  p: () => (store.pinned.value = !store.pinned.value),
  e: () => document.querySelector<HTMLElement>(".bar .wide .grp[aria-haspopup]")?.click(),
  "/": () => (store.sheet.value = "find"),
  "?": () => (store.sheet.value = "keys"),
  m: () => (closeWhy(), focus("#panel")),
  w: () => (store.view.value = store.view.value === "whatif" ? "page" : "whatif"),
  Escape: back,
};

function back(): void {
  if (store.view.value === "whatif") store.view.value = "page";
  else if (store.panel.value === "why") closeWhy();
  requestAnimationFrame(() => focus("#story"));
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function pane(event: KeyboardEvent, step: 1 | -1): void {
  event.preventDefault();
  const all = PANES.map((selector) => document.querySelector<HTMLElement>(selector)).filter((one) => one?.checkVisibility());
  const here = all.findIndex((one) => one?.contains(document.activeElement));
  all[(here + step + all.length) % all.length]?.focus();
}
