/** What stands at the cursor, everywhere: where it is spoken of, and another name for it in all files at once. */
import type { EditorView } from "@codemirror/view";
import { NameSheet } from "../frame/name";
import { Sheet } from "../frame/sheet";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import { allTold, places, show } from "../model/text";
import type { Edit, Point, Stretch } from "../model/types";
import { pointAt } from "./places";

let target: Point | null = null;
let found: Stretch[] = [];

export function askName(view: EditorView, file: string): void {
  target = pointAt(view.state.doc, file, view.state.selection.main.head);
  store.sheet.value = "rename";
}

export function RenameSheet() {
  return <NameSheet title="Another name, wherever it is spoken of" label="The new name" button="Rename" run={rename} />;
}

async function rename(name: string): Promise<void> {
  if (target) await edited("rename", { ...target, new: name });
}

export async function layOut(file: string): Promise<void> {
  await edited("layout", { file });
}

async function edited(ask: "rename" | "layout", fields: object): Promise<void> {
  try {
    await allTold();
    const answer = await engine.ask<{ edits: Edit[] }>(ask, fields);
    places.apply?.(answer.edits);
  } catch (error) {
    say(error);
  }
}

export async function findAll(view: EditorView, file: string): Promise<void> {
  try {
    await allTold();
    const point = pointAt(view.state.doc, file, view.state.selection.main.head);
    found = (await engine.ask<{ stretches: Stretch[] }>("references", point)).stretches;
    store.sheet.value = "references";
  } catch (error) {
    say(error);
  }
}

export function ReferencesSheet() {
  const go = (at: Stretch): void => {
    store.sheet.value = null;
    requestAnimationFrame(() => void show(at));
  };
  return (
    <Sheet title="Where it is spoken of">
      {found.length === 0 && <p class="note">Nothing is declared here.</p>}
      <ul class="places">
        {found.map((at) => (
          <li key={`${at.file}:${at.line}:${at.column}`}>
            <button type="button" onClick={() => go(at)}><b>{name(at.file)} {at.line}</b> <code>{lineAt(at)}</code></button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const name = (file: string): string => store.plain(file.split("/").pop() ?? file);

function lineAt(at: Stretch): string {
  const text = store.files.value.find((one) => one.name === at.file)?.text;
  return text?.split("\n")[at.line - 1]?.trim() ?? "in the library";
}
