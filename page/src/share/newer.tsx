import { Sheet } from "../frame/sheet";
import { goOnWithMine, openShipped } from "../model/begin";
import * as store from "../model/store";
import { exportZip } from "./files";

/** The page has come with another version of a world in which somebody has written: nobody decides for them. */
export function NewerSheet() {
  const done = (run: () => void) => (): void => {
    store.sheet.value = null;
    run();
  };
  return (
    <Sheet title="This world has changed">
      <p>You have written in this world here, and a newer version of it has come with the page. What you see is yours.</p>
      <div class="row">
        <button type="button" class="btn main" onClick={done(goOnWithMine)}>Go on with mine</button>
        <button type="button" class="btn line" onClick={done(() => void openShipped())}>Open the newer one</button>
        <button type="button" class="btn line" onClick={exportZip}>Save mine as zip</button>
      </div>
      <p class="note">If you open the newer one, yours is kept: “Back to what I wrote before” in the menu of the world.</p>
    </Sheet>
  );
}
