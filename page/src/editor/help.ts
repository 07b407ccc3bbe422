/** What the engine knows of a place in the text: what could stand there, what it means, where it is declared. */
import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, showTooltip, type Tooltip } from "@codemirror/view";
import { engine } from "../model/asks";
import { show } from "../model/text";
import type { Completion, Hovered, Stretch } from "../model/types";
import { pointAt, rangeOf } from "./places";

export type FileOf = () => string;

export function completing(file: FileOf) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const before = context.matchBefore(/[\p{L}\p{N}'"_-]+$/u);
    if (!before && !context.explicit) return null;
    const name = file();
    try {
      const point = pointAt(context.state.doc, name, context.pos);
      const found = await engine.ask<{ items: Completion[] }>("complete", point);
      const first = found.items[0];
      if (!first || context.aborted) return null;
      const { from } = rangeOf(context.state.doc, { ...first.at, width: first.at.width });
      return { from: Math.min(from, context.pos), options: found.items.map(option), validFor: /^[\p{L}\p{N}'" _-]*$/u };
    } catch {
      return null;
    }
  };
}

function option(one: Completion) {
  return {
    label: one.text,
    detail: one.kind,
    ...(one.meaning && one.meaning !== one.kind ? { info: () => Object.assign(document.createElement("div"), { textContent: one.meaning }) } : {}),
  };
}

/** What stands at a position; nothing, if nothing is known of it. */
export async function meaningAt(view: EditorView, file: string, position: number): Promise<Hovered> {
  return file ? engine.ask<Hovered>("hover", pointAt(view.state.doc, file, position)).catch(() => ({})) : {};
}

export async function hoverAt(view: EditorView, file: string, position: number): Promise<Tooltip | null> {
  const found = await meaningAt(view, file, position);
  if (!found.title) return null;
  const at = found.at ? rangeOf(view.state.doc, found.at) : { from: position, to: position };
  return { pos: at.from, end: at.to, above: false, create: () => ({ dom: card(found) }) };
}

export function card(found: Hovered): HTMLElement {
  const box = document.createElement("div");
  box.className = "card";
  const title = document.createElement("h2");
  title.textContent = found.title ?? "";
  box.append(title);
  for (const words of found.text ?? []) {
    const paragraph = document.createElement("p");
    paragraph.textContent = words;
    box.append(paragraph);
  }
  if (found.defined) box.append(link(found.defined));
  return box;
}

export const declared = (at: Stretch): string =>
  `where it is declared: ${at.file.split("/").pop()?.replace(/\.ado$/, "") ?? at.file}, line ${at.line}`;

function link(at: Stretch): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = declared(at);
  button.addEventListener("click", () => void show(at));
  return button;
}

export function hovering(file: FileOf) {
  return hoverTooltip((view, position) => hoverAt(view, file(), position), { hoverTime: 350 });
}

// By keyboard: the card stays until something is done.

export const setCard = StateEffect.define<Tooltip | null>();

export const cardField = StateField.define<Tooltip | null>({
  create: () => null,
  update(old, change) {
    let found = change.docChanged || change.selection ? null : old;
    for (const effect of change.effects) if (effect.is(setCard)) found = effect.value;
    return found;
  },
  provide: (field) => showTooltip.from(field),
});

export async function define(view: EditorView, file: string): Promise<void> {
  const point = pointAt(view.state.doc, file, view.state.selection.main.head);
  const found = await engine.ask<{ stretches: Stretch[] }>("definition", point).catch(() => ({ stretches: [] }));
  const first = found.stretches[0];
  if (first) await show(first);
}

export async function explain(view: EditorView, file: string): Promise<void> {
  const tooltip = await hoverAt(view, file, view.state.selection.main.head);
  view.dispatch({ effects: setCard.of(tooltip) });
}
