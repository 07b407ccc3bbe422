/** A rule of a library is one's own to change: written anew in one's own text, or left out there. */
import type { Text } from "@codemirror/state";
import * as store from "../model/store";
import { places, show } from "../model/text";
import { blockAt } from "./marks";

const NAME = /^\w+ (?:"[^"]*"|[^:,"]+)/;

/** Put the block at a line into one's own text, in the place of the library's; if it is there already, show it. */
export async function writeAnew(doc: Text, line: number): Promise<void> {
  const [first, last] = blockAt(doc, line);
  await own("instead", doc.sliceString(doc.line(first).from, doc.line(last).to));
}

export async function leaveOut(doc: Text, line: number): Promise<void> {
  const [first] = blockAt(doc, line);
  await own("without", NAME.exec(doc.line(first).text)?.[0] ?? "");
}

async function own(change: "instead" | "without", block: string): Promise<void> {
  const name = NAME.exec(block)?.[0];
  if (!name) return void (store.saying.value = { words: "There is no rule here." });
  const found = there(`${change} ${name}`);
  if (found) return show(found);
  const file = store.files.value.find((one) => one.name === store.open.value);
  if (!file) return;
  const lines = file.text.trimEnd().split("\n");
  const column = [...(lines.at(-1) ?? "")].length + 1;
  places.apply?.([{ file: file.name, line: lines.length, column, width: 0, text: `\n\n${change} ${block.trimEnd()}` }]);
  await show({ file: file.name, line: lines.length + 2 });
}

/** Where one's own text says this already. */
function there(words: string): store.Spot | null {
  for (const { name, text } of store.files.value) {
    const at = text.split("\n").findIndex((line) => line.startsWith(words));
    if (at >= 0) return { file: name, line: at + 1 };
  }
  return null;
}
