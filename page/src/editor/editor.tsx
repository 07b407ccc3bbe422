/** The manuscript: one editor for all files, each with its own history. */
import { acceptCompletion, autocompletion, closeCompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, toggleTabFocusMode } from "@codemirror/commands";
import { indentUnit } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers,
} from "@codemirror/view";
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import * as store from "../model/store";
import { haltAt } from "../model/story";
import { places, show, write } from "../model/text";
import type { Diagnostic, Edit } from "../model/types";
import { askName, findAll, layOut } from "./naming";
import { leaveOut, writeAnew } from "./anew";
import { cardField, completing, define, explain, hovering, meaningAt, setCard } from "./help";
import { colourField, curing, hotField, mistakeField, setColours, setDiagnostics, setHot } from "./marks";
import { changesOf, positionOf, rangeOf } from "./places";

const states = new Map<string, EditorState>();
let shown = "";
let view: EditorView | null = null;
/** Where the text was scrolled to when another view took its place. */
let scrolled: ReturnType<EditorView["scrollSnapshot"]> | null = null;

/** The file in the editor: one's own, or a library's that is read. */
const current = (): string => store.reading.value?.file ?? store.open.value;
const textOf = (file: string): string =>
  store.reading.value?.file === file ? store.reading.value.text : (store.files.value.find((one) => one.name === file)?.text ?? "");

function extensions(file: string, readOnly: boolean): Extension[] {
  const label = readOnly ? `library, ${file.split("/").pop() ?? file}` : file;
  return [
    lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), drawSelection(), history(),
    EditorView.lineWrapping, EditorState.tabSize.of(2), indentUnit.of("  "),
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off" }),
    colourField, mistakeField, hotField, cardField, hovering(current),
    ...(readOnly ? [EditorState.readOnly.of(true)] : []),
    autocompletion({ override: [completing(current)], icons: false, activateOnTypingDelay: 120, maxRenderedOptions: 60 }),
    keymap.of(KEYS), keymap.of(completionKeymap), keymap.of(historyKeymap), keymap.of(defaultKeymap),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !readOnly && file === current()) write(file, update.state.doc.toString());
      if (update.selectionSet || update.docChanged) place(update.state);
    }),
  ];
}

const KEYS = [
  { key: "Tab", run: acceptCompletion },
  { key: "Ctrl-m", run: toggleTabFocusMode },
  { key: "F8", run: () => (nextMistake(1), true) },
  { key: "Shift-F8", run: () => (nextMistake(-1), true) },
  { key: "Alt-Enter", run: () => cureNearest() },
  { key: "F12", run: (at: EditorView) => (void define(at, current()), true) },
  { key: "Shift-F12", run: (at: EditorView) => (void findAll(at, current()), true) },
  { key: "F2", run: (at: EditorView) => (askName(at, current()), true) },
  { key: "Shift-Alt-f", run: () => (void layOut(current()), true) },
  { key: "Ctrl-k", run: (at: EditorView) => (void explain(at, current()), true) },
  { key: "Escape", run: (at: EditorView) => closeCard(at) },
];

function closeCard(at: EditorView): boolean {
  if (closeCompletion(at)) return true;
  if (!at.state.field(cardField)) return false;
  at.dispatch({ effects: setCard.of(null) });
  return true;
}

function place(state: EditorState): void {
  store.cursor.value = { line: state.doc.lineAt(state.selection.main.head).number, of: state.doc.lines };
}

/** What can be done at the cursor, by those who have no keys. */
function here(run: (at: EditorView, file: string, line: number) => unknown): () => void {
  return () => void (view && run(view, current(), view.state.doc.lineAt(view.state.selection.main.head).number));
}

export const atCursor = {
  explain: here(async (at, file) => {
    store.meaning.value = await meaningAt(at, file, at.state.selection.main.head);
    store.sheet.value = "meaning";
  }),
  define: here(define),
  findAll: here(findAll),
  rename: here(askName),
  layOut: here((_, file) => layOut(file)),
  halt: here((_, file, line) => haltAt({ file, line })),
  writeAnew: here((at, _, line) => writeAnew(at.state.doc, line)),
  leaveOut: here((at, _, line) => leaveOut(at.state.doc, line)),
};

// ---------------------------------------------------------------- mistakes

export function nextMistake(step: 1 | -1): void {
  const names = store.files.value.map((file) => file.name);
  const order = (one: { file: string; line: number; column: number }): number =>
    names.indexOf(one.file) * 1e10 + one.line * 1e5 + one.column;
  const all = (store.mistakes.value.length > 0 ? store.mistakes.value : store.diagnostics.value).slice();
  all.sort((one, other) => step * (order(one) - order(other)));
  if (!view || all.length === 0) return;
  const head = view.state.selection.main.head;
  const line = view.state.doc.lineAt(head);
  const here = order({ file: current(), line: line.number, column: head - line.from + 1 });
  const next = all.find((one) => step * (order(one) - here) > 0) ?? all[0];
  if (next) void show(next);
}

function cureNearest(): boolean {
  const near = view?.state.field(mistakeField).nearest;
  if (!near?.diagnostic.cure) return false;
  cure(near.diagnostic);
  return true;
}

function cure(diagnostic: Diagnostic): void {
  if (diagnostic.cure) apply(diagnostic.cure.edits);
  view?.focus();
}

/** Make edits, in whichever files. */
function apply(edits: readonly Edit[]): void {
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const these = edits.filter((edit) => edit.file === file);
    if (file === current() && view) view.dispatch({ changes: changesOf(view.state.doc, these), userEvent: "input.cure" });
    else applyElsewhere(file, these);
  }
}

function applyElsewhere(file: string, edits: readonly Edit[]): void {
  const state = states.get(file) ?? EditorState.create({ doc: textOf(file), extensions: extensions(file, false) });
  const next = state.update({ changes: changesOf(state.doc, edits) }).state;
  states.set(file, next);
  write(file, next.doc.toString());
}

// ---------------------------------------------------------------- what is shown

function showFile(): void {
  const file = current();
  if (!view || !file) return;
  if (file !== shown) {
    if (shown) states.set(shown, view.state);
    const text = textOf(file);
    const kept = states.get(file);
    const state = kept?.doc.toString() === text ? kept : EditorState.create({ doc: text, extensions: extensions(file, store.reading.value !== null) });
    shown = file;
    view.setState(state);
    place(state);
  } else if (view.state.doc.toString() !== textOf(file)) {
    view.setState(EditorState.create({ doc: textOf(file), extensions: extensions(file, store.reading.value !== null) }));
  }
}

function dress(): void {
  const file = current();
  const colours = store.colours.value[file] ?? [];
  const mine = store.diagnostics.value.filter((one) => one.file === file);
  view?.dispatch({ effects: [setColours.of(colours), setDiagnostics.of(mine)] });
  const near = view?.state.field(mistakeField, false)?.nearest;
  if (!view?.hasFocus || !near) return;
  const line = view.state.doc.lineAt(near.from);
  const head = view.state.selection.main.head;
  // What mends the line at which one writes is to be seen.
  if (head >= line.from && head <= line.to) view.dispatch({ effects: EditorView.scrollIntoView(head, { yMargin: 110 }) });
}

function heat(): void {
  const hot = store.hot.value;
  const here = hot?.file === current() ? hot : null;
  const values = here?.values?.file === current() ? here.values : null;
  view?.dispatch({ effects: setHot.of(here ? { line: here.line, values } : null) });
}

function reveal(spot: store.Spot, focus: boolean): void {
  showFile();
  if (!view) return;
  const doc = view.state.doc;
  const at = spot.width ? rangeOf(doc, { line: spot.line, column: spot.column ?? 1, width: spot.width }) : null;
  const from = at?.from ?? positionOf(doc, spot.line, spot.column ?? 1);
  const hot = store.hot.value?.file === spot.file;
  view.dispatch({
    selection: hot ? { anchor: from } : { anchor: from, head: at?.to ?? from },
    effects: EditorView.scrollIntoView(from, { y: hot ? "start" : "center", yMargin: 60 }),
  });
  if (focus) view.focus();
}

export function Editor() {
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    view = new EditorView({ parent: parent.current as HTMLElement });
    shown = "";
    curing.run = cure;
    Object.assign(places, { reveal, apply, focus: () => view?.focus() });
    const ends = [effect(showFile), effect(dress), effect(heat)];
    if (scrolled) view.dispatch({ effects: scrolled });
    return () => {
      for (const end of ends) end();
      if (view && shown) states.set(shown, view.state);
      scrolled = view?.scrollSnapshot() ?? null;
      view?.destroy();
      view = null;
    };
  }, []);
  return <div class="ed" ref={parent} />;
}
