import { useState } from "preact/hooks";
import { addFile } from "../model/text";
import { sheet } from "../model/store";
import { Sheet } from "./sheet";

/** What a new file is to be called. */
export function NameSheet() {
  const [name, setName] = useState("");
  const make = (): void => {
    if (!name.trim()) return;
    sheet.value = null;
    void addFile(name.trim());
  };
  return (
    <Sheet title="A new file">
      <div class="row">
        <input class="field" style="flex:1" aria-label="Name of the file" placeholder="others" autofocus value={name}
          onInput={(event) => setName(event.currentTarget.value)} onKeyDown={(event) => event.key === "Enter" && make()} />
        <button type="button" class="btn main" onClick={make}>Make it</button>
      </div>
    </Sheet>
  );
}
