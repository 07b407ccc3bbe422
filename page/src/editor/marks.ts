/** What is drawn over the text: colours, mistakes with their cures, the rule that is spoken of. */
import { RangeSetBuilder, StateEffect, StateField, type EditorState, type Range, type Text } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, WidgetType, gutterLineClass, type DecorationSet } from "@codemirror/view";
import type { Colour, Diagnostic, Values } from "../model/types";
import { positionOf, rangeOf } from "./places";

const CLASSES: Record<string, string> = {
  word: "k", number: "no", text: "st", remark: "cm", person: "nm",
};

export const setColours = StateEffect.define<readonly Colour[]>();
export const setDiagnostics = StateEffect.define<readonly Diagnostic[]>();
export const setHot = StateEffect.define<{ line: number; values: Values | null } | null>();

/** Words of the language are coloured where they open a line: they are what it is built of. */
function opening(doc: Text, from: number, last: number): boolean {
  const line = doc.lineAt(from);
  const before = line.text.slice(0, from - line.from);
  return before.trim() === "" || (last > line.from && doc.sliceString(last, from).trim() === "");
}

function coloured(doc: Text, colours: readonly Colour[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let last = 0;
  let structure = -1;
  for (const one of colours) {
    if (one.line > doc.lines) continue;
    const { from, to } = rangeOf(doc, one);
    const opens = one.kind !== "word" || opening(doc, from, structure);
    structure = opens && one.kind === "word" ? to : structure;
    const name = opens ? CLASSES[one.kind] : undefined;
    if (!name) continue;
    if (from >= last && to > from) builder.add(from, to, Decoration.mark({ class: name }));
    last = Math.max(last, to);
  }
  return builder.finish();
}

export const colourField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    let found = marks.map(change.changes);
    for (const effect of change.effects) if (effect.is(setColours)) found = coloured(change.newDoc, effect.value);
    return found;
  },
  provide: (field) => EditorView.decorations.from(field),
});

// ---------------------------------------------------------------- mistakes

export interface Marked { from: number; to: number; diagnostic: Diagnostic }
interface Mistakes { all: readonly Marked[]; shown: DecorationSet; nearest: Marked | null }

/** What a cure's button does; the page says so when it begins. */
export const curing: { run: (diagnostic: Diagnostic) => void } = { run: () => undefined };

class Cure extends WidgetType {
  constructor(readonly diagnostic: Diagnostic, readonly others: number) {
    super();
  }

  override eq(other: Cure): boolean {
    return JSON.stringify(other.diagnostic) === JSON.stringify(this.diagnostic) && other.others === this.others;
  }

  override toDOM(): HTMLElement {
    const { level, message, hint, cure } = this.diagnostic;
    const outer = element("div", "diagrow");
    const box = element("div", `diag ${level}`);
    outer.append(box);
    const words = element("p", "", hint && !cure ? `${sentence(message)} ${sentence(hint)}` : sentence(message));
    box.append(words);
    if (cure) box.append(this.button(cure.title));
    const waits = level === "mistake" ? "The story waits for this." : "";
    const more = this.others > 0 ? `${this.others} more in this file.` : "";
    const note = [waits, more].filter(Boolean).join(" ");
    if (note) box.append(element("small", "", note));
    return outer;
  }

  private button(title: string): HTMLElement {
    const button = element("button", "btn line");
    button.setAttribute("type", "button");
    button.append(titled(title), " ", keys("Alt ↵"));
    button.addEventListener("click", () => curing.run(this.diagnostic));
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function element(tag: string, name: string, text = ""): HTMLElement {
  const found = document.createElement(tag);
  if (name) found.className = name;
  if (text) found.textContent = text;
  return found;
}

function keys(words: string): HTMLElement {
  return element("kbd", "", words);
}

function titled(title: string): string {
  const words = title.replace(/^did you mean (.*)\?$/i, "write $1");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentence(words: string): string {
  const found = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(found) ? found : `${found}.`;
}

function nearest(all: readonly Marked[], head: number): Marked | null {
  const serious = all.filter((one) => one.diagnostic.level === "mistake");
  const among = serious.length > 0 ? serious : all.filter((one) => one.diagnostic.cure);
  const distance = (one: Marked): number => (head < one.from ? one.from - head : Math.max(0, head - one.to));
  return among.reduce<Marked | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
}

function drawn(state: EditorState, all: readonly Marked[], near: Marked | null): DecorationSet {
  const ranges: Range<Decoration>[] = all
    .filter((one) => one.to > one.from)
    .map((one) => Decoration.mark({ class: `err ${one.diagnostic.level}` }).range(one.from, one.to));
  if (near) {
    const line = state.doc.lineAt(near.from);
    const others = all.filter((one) => one.diagnostic.level === near.diagnostic.level).length - 1;
    const widget = new Cure(near.diagnostic, others);
    ranges.push(Decoration.widget({ widget, block: true, side: 1 }).range(line.to));
  }
  return Decoration.set(ranges, true);
}

export const mistakeField = StateField.define<Mistakes>({
  create: () => ({ all: [], shown: Decoration.none, nearest: null }),
  update(old, change) {
    let all = old.all;
    for (const effect of change.effects)
      if (effect.is(setDiagnostics))
        all = effect.value.map((diagnostic) => ({ ...rangeOf(change.newDoc, diagnostic), diagnostic }));
    if (all === old.all && change.docChanged)
      all = all.map((one) => ({ ...one, from: change.changes.mapPos(one.from), to: change.changes.mapPos(one.to) }));
    if (all === old.all && !change.selection) return old;
    const near = nearest(all, change.state.selection.main.head);
    if (all === old.all && near === old.nearest) return old;
    return { all, nearest: near, shown: drawn(change.state, all, near) };
  },
  provide: (field) => EditorView.decorations.from(field, (found) => found.shown),
});

// ---------------------------------------------------------------- the rule that is spoken of

class Reckoning extends WidgetType {
  constructor(readonly text: string) {
    super();
  }

  override eq(other: Reckoning): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const row = element("div", "valrow");
    row.append(element("p", "val", this.text));
    return row;
  }
}

const hotLine = Decoration.line({ class: "hot" });
const hotGutter = new (class extends GutterMarker {
  override elementClass = "hotg";
})();

/** A block goes from its first line to the last that is indented below it. */
export function blockAt(doc: Text, line: number): [number, number] {
  let first = Math.max(1, Math.min(line, doc.lines));
  while (first > 1 && /^\s/.test(doc.line(first).text)) first -= 1;
  let last = first;
  while (last < doc.lines && /^\s+\S/.test(doc.line(last + 1).text)) last += 1;
  return [first, last];
}

export interface Hot { lines: DecorationSet; from: number; to: number }

export const hotField = StateField.define<Hot>({
  create: () => ({ lines: Decoration.none, from: -1, to: -1 }),
  update(old, change) {
    let found = change.docChanged
      ? { lines: old.lines.map(change.changes), from: change.changes.mapPos(Math.max(0, old.from)), to: old.to < 0 ? -1 : change.changes.mapPos(old.to) }
      : old;
    for (const effect of change.effects) if (effect.is(setHot)) found = heated(change.newDoc, effect.value);
    return found;
  },
  provide: (field) => [
    EditorView.decorations.from(field, (hot) => hot.lines),
    gutterLineClass.from(field, (hot) => gutterOf(hot)),
  ],
});

function heated(doc: Text, hot: { line: number; values: Values | null } | null): Hot {
  if (!hot) return { lines: Decoration.none, from: -1, to: -1 };
  const [first, last] = blockAt(doc, hot.line);
  const ranges: Range<Decoration>[] = [];
  for (let line = first; line <= last; line += 1) ranges.push(hotLine.range(doc.line(line).from));
  if (hot.values) {
    const at = doc.line(Math.max(1, Math.min(hot.values.line, doc.lines))).to;
    ranges.push(Decoration.widget({ widget: new Reckoning(hot.values.text), block: true, side: 1 }).range(at));
  }
  return { lines: Decoration.set(ranges, true), from: positionOf(doc, first, 1), to: doc.line(last).from };
}

function gutterOf(hot: Hot) {
  const builder = new RangeSetBuilder<GutterMarker>();
  const cursor = hot.lines.iter();
  for (let at = -1; cursor.value; cursor.next()) {
    if (cursor.value.spec["class"] !== "hot" || cursor.from === at) continue;
    at = cursor.from;
    builder.add(at, at, hotGutter);
  }
  return builder.finish();
}
