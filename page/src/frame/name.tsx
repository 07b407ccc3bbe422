import { useState } from "preact/hooks";
import { sheet } from "../model/store";
import { Sheet } from "./sheet";

/** What something new is to be called. */
export function NameSheet(props: { title: string; label: string; button?: string; run: (name: string) => Promise<void> }) {
  const [name, setName] = useState("");
  const make = (): void => {
    if (!name.trim()) return;
    sheet.value = null;
    void props.run(name.trim());
  };
  return (
    <Sheet title={props.title}>
      <div class="row">
        <input class="field" style="flex:1" aria-label={props.label} autofocus value={name}
          onInput={(event) => setName(event.currentTarget.value)} onKeyDown={(event) => event.key === "Enter" && make()} />
        <button type="button" class="btn main" onClick={make}>{props.button ?? "Make it"}</button>
      </div>
    </Sheet>
  );
}
