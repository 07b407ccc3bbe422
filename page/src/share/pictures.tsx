/** Pictures of the story, drawn by the engine: a mark leads to why, a person to their mind. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Sheet } from "../frame/sheet";
import { engine, say } from "../model/asks";
import { when } from "../model/clock";
import * as store from "../model/store";
import { unfold, whyAsk, whyLine } from "../model/story";
import { drawing } from "./drawing";

const KINDS = { storyline: "who is with whom", knowledge: "who knew when", ties: "who feels what for whom", moods: "moods" } as const;
type Kind = keyof typeof KINDS;

interface Drawn { svg: string; people: string[] }

/** Whoever or whatever was clicked is asked about on the page. */
function asked(data: DOMStringMap, people: readonly string[]): void {
  const person = people[Number(data["person"])];
  const event = Number(data["event"]);
  store.sheet.value = null;
  const line = store.lines.value.find((one) => one.event === event);
  if (data["event"] === undefined) return person === undefined ? undefined : unfold(person);
  void (line ? whyLine(line) : whyAsk({ event }));
}

export function PicturesSheet() {
  const [kind, setKind] = useState<Kind>("storyline");
  const [drawn, setDrawn] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    setDrawn(false);
    const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    engine.ask<Drawn>("picture", { kind, minute: store.minute.value, theme }).then((found) => {
      if (gone) return;
      frame.current?.replaceChildren(drawing(found.svg, alt, (data) => asked(data, found.people)));
      setDrawn(true);
    }, say);
    return () => void (gone = true);
  }, [kind]);
  const alt = `${KINDS[kind]}, ${when(store.scenes.value, store.minute.value)}`;
  return (
    <Sheet title="Pictures" wide>
      <div class="row" role="group" aria-label="Which">
        {(Object.keys(KINDS) as Kind[]).map((one) => (
          <button type="button" key={one} class={one === kind ? "btn main" : "btn line"} aria-pressed={one === kind} onClick={() => setKind(one)}>{KINDS[one]}</button>
        ))}
      </div>
      {!drawn && <p class="note" role="status">Drawing…</p>}
      <div class="picture" ref={frame} />
    </Sheet>
  );
}
