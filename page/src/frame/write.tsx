/** The left side: the manuscript, file by file; the library to read. */
import { useEffect, useRef } from "preact/hooks";
import { Editor, nextMistake } from "../editor/editor";
import { Here } from "../editor/here";
import * as store from "../model/store";
import { removeFile, show } from "../model/text";
import { save, savedAt, saves } from "../model/saving";
import { Item, Menu } from "./menu";

export function Write() {
  return (
    <section class="write" aria-label="Write">
      <Tabs />
      <Editor />
      <Foot />
    </section>
  );
}

function Tabs() {
  const reading = store.reading.value;
  const list = useRef<HTMLDivElement>(null);
  const shown = store.pane.value; // on a phone it may have been hidden until now
  useEffect(() => list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ inline: "nearest", block: "nearest" }), [reading, store.open.value, store.files.value, shown]);
  return (
    <div class="files">
      <div role="tablist" aria-label="Files" ref={list} onKeyDown={arrows}>
        {store.files.value.map((file) => <Tab key={file.name} file={file.name} on={!reading && file.name === store.open.value} />)}
        {reading && <button type="button" role="tab" aria-selected="true" tabIndex={0}>library: {reading.title}</button>}
      </div>
      <Menu class="more" right label="more ▾" name="More files">{(close) => <More close={close} />}</Menu>
    </div>
  );
}

function Tab({ file, on }: { file: string; on: boolean }) {
  const count = store.mistakes.value.filter((one) => one.file === file).length;
  return (
    <button type="button" role="tab" aria-selected={on} tabIndex={on ? 0 : -1} onClick={() => turn(file)}>
      {store.plain(file)}{count > 0 && <span class="n1" role="img" aria-label={`${count} ${count === 1 ? "mistake" : "mistakes"}`}>{count}</span>}
    </button>
  );
}

function turn(file: string): void {
  store.reading.value = null;
  store.open.value = file;
}

function arrows(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const names = store.files.value.map((file) => file.name);
  const next = names[(names.indexOf(store.open.value) + step + names.length) % names.length];
  if (next) turn(next);
  const list = event.currentTarget as HTMLElement;
  requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
}

function More({ close }: { close: () => void }) {
  const own = store.files.value;
  return (
    <>
      <Item run={() => (close(), (store.sheet.value = "name"))}>New file…</Item>
      {own.length > 1 && !store.reading.value && <Item run={() => (close(), void removeFile(store.open.value))}>Remove {store.plain(store.open.value)}</Item>}
      {store.library.value.length > 0 && <h3 class="sc">Library, to read</h3>}
      {store.library.value.map((one) => <Item key={one.file} run={() => (close(), void show({ file: one.file, line: 1 }))}>{store.plain(one.file.split("/").pop() ?? one.name)}</Item>)}
    </>
  );
}

function Foot() {
  const count = store.mistakes.value.length;
  const { line, of } = store.cursor.value;
  if (store.reading.value) return (
    <div class="foot"><span>Library, to read.</span><Here /><button type="button" class="link" onClick={() => (store.reading.value = null)}>Back to {store.plain(store.open.value)}</button></div>
  );
  return (
    <div class="foot">
      {count > 0 ? <b>{count} {count === 1 ? "mistake" : "mistakes"}</b> : <span>no mistakes</span>}
      <span class="num">line {line} of {of}</span>
      <Here />
      {store.native.value && <Saving />}
      {count > 0 && <button type="button" class="end" onClick={() => nextMistake(1)}><kbd>F8</kbd> next</button>}
    </div>
  );
}

function Saving() {
  if (saves.value) return <button type="button" onClick={() => void save()}>{savedAt.value === "unsaved" ? "saving…" : "saved in your files"}</button>;
  return <button type="button" class="link" onClick={() => (store.sheet.value = "keep")}>Keep it as a world of your own</button>;
}
