/** What stands at the cursor, as a sheet: for a finger there is no hovering. */
import { Sheet } from "../frame/sheet";
import * as store from "../model/store";
import { show } from "../model/text";
import type { Stretch } from "../model/types";
import { declared } from "./help";

export function MeaningSheet() {
  const found = store.meaning.value;
  const go = (at: Stretch): void => {
    store.sheet.value = null;
    store.pane.value = "write";
    requestAnimationFrame(() => void show(at));
  };
  return (
    <Sheet title={found?.title ?? "What it means"}>
      {found?.text?.map((words, at) => <p key={at}>{words}</p>)}
      {!found?.title && <p class="note">Nothing is known of what stands at the cursor.</p>}
      {found?.defined && <div class="row"><button type="button" class="btn line" onClick={() => found.defined && go(found.defined)}>{declared(found.defined)}</button></div>}
    </Sheet>
  );
}
