/** Pictures of the story, drawn by the engine; a picture is shown as one, so that nothing in it can do anything. */
import { useEffect, useState } from "preact/hooks";
import { Sheet } from "../frame/sheet";
import { engine, say } from "../model/asks";
import { when } from "../model/clock";
import * as store from "../model/store";

const KINDS = { storyline: "who is with whom", knowledge: "who knew when", ties: "who feels what for whom", moods: "moods" } as const;
type Kind = keyof typeof KINDS;

export function PicturesSheet() {
  const [kind, setKind] = useState<Kind>("storyline");
  const [image, setImage] = useState("");
  useEffect(() => {
    let address = "";
    let gone = false;
    const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    engine.ask<{ svg: string }>("picture", { kind, minute: store.minute.value, theme }).then((found) => {
      if (gone) return;
      address = URL.createObjectURL(new Blob([found.svg], { type: "image/svg+xml" }));
      setImage(address);
    }, say);
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [kind]);
  const alt = `${KINDS[kind]}, ${when(store.scenes.value, store.minute.value)}`;
  return (
    <Sheet title="Pictures" wide>
      <div class="row" role="group" aria-label="Which">
        {(Object.keys(KINDS) as Kind[]).map((one) => (
          <button type="button" key={one} class={one === kind ? "btn main" : "btn line"} aria-pressed={one === kind} onClick={() => setKind(one)}>{KINDS[one]}</button>
        ))}
      </div>
      {image ? <img class="picture" src={image} alt={alt} /> : <p class="note" role="status">Drawing…</p>}
    </Sheet>
  );
}
