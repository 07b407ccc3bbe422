/** Sheets over the page: sharing, keys, other worlds, a line to be found. */
import { useEffect, useState } from "preact/hooks";
import { Sheet } from "../frame/sheet";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import { select } from "../model/story";
import { openWorld } from "../model/text";
import type { Named } from "../model/types";
import { exportReport, exportZip, importZip } from "./files";
import { LONGEST, address } from "./link";

const close = (): void => void (store.sheet.value = null);

export function ShareSheet() {
  const [link, setLink] = useState("");
  const [copied, setCopied] = useState(false);
  useEffect(() => void address().then(setLink), []);
  const large = link.length > LONGEST;
  const copy = (): void => void navigator.clipboard.writeText(link).then(() => setCopied(true), () => setCopied(false));
  return (
    <Sheet title="Share this story">
      <p>{large
        ? "This world is too large for a link. Send the zip, or the story as one page."
        : "The link carries the whole world, the seed and the minute you are looking at. Nothing is kept on any server."}</p>
      {!large && (
        <div class="row">
          <input class="field" style="flex:1" readOnly aria-label="Link" value={link} onFocus={(event) => event.currentTarget.select()} />
          <button type="button" class="btn main" onClick={copy}>{copied ? "Copied" : "Copy"}</button>
        </div>
      )}
      {!large && link && <p class="note num">{link.length.toLocaleString("en")} characters</p>}
      {store.native.value && <p class="note">This address is on your machine: nobody else can open it. Put the page on any host with <code>muchado page {store.world.value.name} --out DIR</code>, and share from there; or send the zip.</p>}
      <div class="row">
        <button type="button" class="btn line" onClick={exportZip}>Save as zip</button>
        <button type="button" class="btn line" onClick={() => void exportReport()}>Save the story as one HTML page</button>
      </div>
    </Sheet>
  );
}

const KEYS: [string, string][] = [
  ["F6, Shift F6", "next pane, the one before"],
  ["R", "roll another seed"], ["P", "pin the seed"], ["E", "whose eyes"], ["/", "find a line"], ["?", "this list"],
  ["↑ ↓", "in the story: a line up or down"], ["Enter", "in the story: why"], ["Esc", "back to the line"],
  ["M", "minds"], ["W", "what if"],
  ["← →", "in the strip: an event; with Shift a scene; Home, End"],
  ["F8", "in the text: the next mistake"], ["Alt Enter", "in the text: the cure"],
  ["F12", "in the text: where it is declared"], ["Shift F12", "in the text: wherever it is spoken of"],
  ["F2", "in the text: another name for it"], ["Shift Alt F", "in the text: laid out as is customary"],
  ["Ctrl K", "in the text: what it means (all of these are in the menu “this place” below it, too)"],
  ["Ctrl M", "in the text: lets Tab leave it"],
  ["1 to 9", "in a part: a choice; Enter or A as they would, U take back, N news, Q leave"],
];

export function KeysSheet() {
  return (
    <Sheet title="Keys">
      <dl>{KEYS.map(([keys, words]) => [<dt key={keys}><kbd>{keys}</kbd></dt>, <dd key={words}>{words}</dd>])}</dl>
      <p class="note">Click any line, name, feeling or mark: it answers why.</p>
    </Sheet>
  );
}

export function TemplatesSheet() {
  const [found, setFound] = useState<{ worlds: Named[]; templates: Named[] } | null>(null);
  useEffect(() => void engine.ask<{ worlds: Named[]; templates: Named[] }>("worlds").then(setFound, say), []);
  const choose = (world: string): void => {
    close();
    store.open.value = "";
    void openWorld({ world });
  };
  const cards = (all: Named[]) => (
    <div class="cards">{all.map((one) => <button type="button" key={one.name} onClick={() => choose(one.name)}><b>{one.title || one.name}</b><small>{one.about}</small></button>)}</div>
  );
  return (
    <Sheet title="A new world, or another">
      {!found && <p class="note">Looking on the shelf…</p>}
      {found && <><h3 class="sc">Begin from</h3>{cards(found.templates)}</>}
      {found && found.worlds.length > 0 && <><h3 class="sc" style="margin-top:18px">Worlds that are here</h3>{cards(found.worlds)}</>}
      <div class="row"><button type="button" class="btn line" onClick={() => (close(), importZip())}>Open a zip or files…</button></div>
    </Sheet>
  );
}

export function FindSheet() {
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const found = wanted ? store.lines.value.filter((line) => `${line.text} ${line.words ?? ""}`.toLowerCase().includes(wanted)).slice(0, 40) : [];
  const go = (at: number): void => {
    const line = found[at];
    if (!line) return;
    close();
    store.pane.value = "story";
    select(line);
  };
  return (
    <Sheet title="Find a line">
      <input class="field" style="width:100%" aria-label="Words of a line" value={words} autofocus
        onInput={(event) => setWords(event.currentTarget.value)} onKeyDown={(event) => event.key === "Enter" && go(0)} />
      <ul style="margin-top:10px">
        {found.map((line, at) => (
          <li key={line.id}><button type="button" class="ln" onClick={() => go(at)}><time>{line.clock}</time><span>{line.text || line.words}</span></button></li>
        ))}
      </ul>
      {wanted && found.length === 0 && <p class="note">Nothing of this is told.</p>}
    </Sheet>
  );
}
