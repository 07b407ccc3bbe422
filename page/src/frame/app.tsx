import { useEffect } from "preact/hooks";
import * as store from "../model/store";
import { create } from "../model/saving";
import { addFile } from "../model/text";
import { Minds } from "../panel/minds";
import { OtherSheet, WhyPanel } from "../panel/why";
import { MeaningSheet } from "../editor/meaning";
import { ReferencesSheet, RenameSheet } from "../editor/naming";
import { NewerSheet } from "../share/newer";
import { PartView } from "../part/part";
import { PicturesSheet } from "../share/pictures";
import { FindSheet, KeysSheet, ShareSheet, TemplatesSheet } from "../share/sheets";
import { Story } from "../story/story";
import { Strip } from "../story/strip";
import { RehearsalSheet } from "../whatif/rehearsal";
import { TestsSheet } from "../whatif/tests";
import { WhatIf } from "../whatif/whatif";
import { Bar } from "./bar";
import { listen } from "./keys";
import { NameSheet } from "./name";
import { Write } from "./write";

export function App() {
  useEffect(listen, []);
  const view = store.view.value;
  const why = store.panel.value === "why" && store.why.value !== null;
  const kind = view === "page" ? `app on-${store.pane.value}${why ? " why" : ""}` : "app whole";
  return (
    <>
      <div class={kind}>
        <Bar />
        {view === "page" && (
          <main class="both-sides">
            <Write />
            <div class="watch">
              <Strip />
              <Story />
              {why ? <WhyPanel /> : <Minds />}
            </div>
          </main>
        )}
        {view === "page" && <Panes why={why} />}
        {view === "whatif" && <WhatIf />}
        {view === "part" && <PartView />}
      </div>
      <Sheets />
      <Saying />
      <div class="vh" aria-live="polite">{store.announced.value}</div>
    </>
  );
}

function Panes({ why }: { why: boolean }) {
  const tab = (name: "write" | "story" | "panel", words: string) => (
    <button type="button" role="tab" aria-selected={store.pane.value === name} onClick={() => (store.pane.value = name)}>
      {words}{name === "write" && store.mistakes.value.length > 0 && <span class="n1">{store.mistakes.value.length}</span>}
    </button>
  );
  return <nav class="tabs" aria-label="Parts of the page"><div role="tablist" style="display:contents">{tab("write", "Write")}{tab("story", "Story")}{tab("panel", why ? "Why" : "Minds")}</div></nav>;
}

function Sheets() {
  switch (store.sheet.value) {
    case "share": return <ShareSheet />;
    case "keys": return <KeysSheet />;
    case "templates": return <TemplatesSheet />;
    case "pictures": return <PicturesSheet />;
    case "find": return <FindSheet />;
    case "tests": return <TestsSheet />;
    case "rehearsal": return <RehearsalSheet />;
    case "name": return <NameSheet title="A new file" label="Name of the file" run={addFile} />;
    case "rename": return <RenameSheet />;
    case "references": return <ReferencesSheet />;
    case "meaning": return <MeaningSheet />;
    case "newer": return <NewerSheet />;
    case "other": return <OtherSheet />;
    case "keep": return <NameSheet title="A world of your own" label="Name of the world" run={create} />;
    default: return null;
  }
}

function Saying() {
  const said = store.saying.value;
  const lost = store.lost.value;
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => (store.saying.value = null), 9000);
    return () => clearTimeout(timer);
  }, [said]);
  if (lost) return <div class="said" role="alert">{lost}</div>;
  if (!said) return null;
  const act = said.action;
  return (
    <div class="said" role="status">
      <span>{said.words}</span>
      {act && <button type="button" onClick={() => ((store.saying.value = null), act.run())}>{act.words}</button>}
      <button type="button" aria-label="Close" onClick={() => (store.saying.value = null)}>×</button>
    </div>
  );
}
