/** All that can be asked of the place in the text at which one is, for those who have no keys at hand. */
import { Item, Menu } from "../frame/menu";
import * as store from "../model/store";
import { atCursor } from "./editor";

export function Here() {
  const library = store.reading.value !== null;
  return (
    <Menu class="link" up name="About this place in the text" label="this place ▴">
      {(close) => {
        const item = (words: string, run: () => void) => <Item run={() => (close(), run())}>{words}</Item>;
        return (
          <>
            {item("What it means", atCursor.explain)}
            {item("Where it is declared", atCursor.define)}
            {item("Wherever it is spoken of", atCursor.findAll)}
            {!library && item("Another name for it…", atCursor.rename)}
            {!library && item("Lay the file out", atCursor.layOut)}
            <hr />
            {item("Stop the story when this rule speaks", atCursor.halt)}
            {library && item("Write this rule anew in my text", atCursor.writeAnew)}
            {library && item("Leave this rule out", atCursor.leaveOut)}
          </>
        );
      }}
    </Menu>
  );
}
